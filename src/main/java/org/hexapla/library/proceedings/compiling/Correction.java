package org.hexapla.library.proceedings.compiling;

import java.time.Instant;
import java.util.Locale;
import org.hexapla.library.proceedings.Entry;
import org.hexapla.library.proceedings.SectionKind;
import org.jspecify.annotations.Nullable;

/// What somebody made of a line by hand.
///
/// @param key of the line that it corrects, or its own if it adds one
/// @param before the line as it was compiled then; null of an added one
/// @param after the line as it is to be
public record Correction(
        long id,
        SectionKind section,
        String key,
        Act act,
        @Nullable Entry before,
        Entry after,
        Instant at) {

    public enum Act {
        CHANGED,
        HIDDEN,
        ADDED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String messageKey() {
            return "proceedings.correction." + code();
        }
    }
}
