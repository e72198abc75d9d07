package org.hexapla.newsroom.coverage;

import java.time.Instant;
import java.time.LocalDate;
import org.hexapla.kernel.Symbol;
import org.jspecify.annotations.Nullable;

/// A meeting that the newsroom covers.
///
/// @param version counts its changes, from 1
/// @param symbol of the meeting's record
/// @param opened when the gavel fell first; null where nobody has said
/// @param closed when it fell last; from then on the clock runs
record Coverage(
        long id,
        int version,
        Symbol symbol,
        String body,
        LocalDate day,
        @Nullable Instant opened,
        @Nullable Instant closed) {

    /// Where it opens, after the language.
    String path() {
        return "/coverage/" + id;
    }

    /// By which its plans are known.
    String source() {
        return "meeting:" + symbol.display();
    }
}
