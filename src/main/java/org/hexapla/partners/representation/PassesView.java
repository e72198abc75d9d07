package org.hexapla.partners.representation;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.web.Paging;
import org.jspecify.annotations.Nullable;

/// The list for the door.
///
/// @param read what was read at the door; empty where nothing was
/// @param found the pass that it is; null where it is none of ours
public record PassesView(
        String typed,
        List<Pass> passes,
        Paging paging,
        LocalDate today,
        String read,
        @Nullable Pass found) {

    PassesView with(String code, @Nullable Pass pass) {
        return new PassesView(typed, passes, paging, today, code, pass);
    }
}
