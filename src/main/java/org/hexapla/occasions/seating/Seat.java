package org.hexapla.occasions.seating;

import org.jspecify.annotations.Nullable;

/// A place to sit.
///
/// @param block the label of its block
/// @param rank the code of the rank for which it is held; empty for anybody
/// @param guest the registration of whoever sits there; null while nobody does
/// @param name of the guest; empty while there is none
public record Seat(
        long id,
        String block,
        int line,
        int number,
        String rank,
        boolean isUsable,
        @Nullable Long guest,
        String name) {

    /// As it is written where there is little room, the same in every language.
    public String code() {
        return block + "-" + line + "-" + number;
    }

    public boolean isFree() {
        return isUsable && guest == null;
    }
}
