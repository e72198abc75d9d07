package org.hexapla.translation.memory;

import java.util.List;
import java.util.Locale;
import org.hexapla.kernel.Language;

/// A run of words that two sentences share, or that only one of them has.
public record Difference(Kind kind, String text) {

    /// Where the words stand.
    public enum Kind {
        SAME,
        GONE,
        NEW;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// From one sentence to another.
    public static List<Difference> between(Language language, String before, String now) {
        return Likeness.differences(language, before, now);
    }
}
