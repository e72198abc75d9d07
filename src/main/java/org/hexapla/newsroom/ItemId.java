package org.hexapla.newsroom;

import java.util.Optional;
import org.hexapla.kernel.ItemRef;

/// An item of the newsroom, in whatever languages it is told.
public record ItemId(long value) {

    public static final String KIND = "newsroom.item";

    /// The id as it came from outside, or nothing if it cannot be one.
    public static Optional<ItemId> parse(String written) {
        return written.matches("[1-9]\\d{0,17}") ? Optional.of(new ItemId(Long.parseLong(written))) : Optional.empty();
    }

    public ItemRef item() {
        return new ItemRef(KIND, toString());
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
