package org.hexapla.translation.memory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hexapla.translation.LanguagePair;
import org.jspecify.annotations.Nullable;

/// What the memory holds, and what of it was found.
///
/// @param pair the one that is looked in; null while the memory is empty
public record MemoryView(
        Map<LanguagePair, Long> sizes, @Nullable LanguagePair pair, String asked, List<Line> lines) {

    /// A pair of sentences.
    public record Line(String source, String target, Instant made) {}
}
