package org.hexapla.translation.memory;

import java.util.List;
import java.util.Locale;
import org.hexapla.kernel.Language;

/// A run of words that two sentences share, or that only one of them has.
public record Difference(Kind kind, String text) {

    private static final int LEAST = 34;

    /// Where the words stand.
    public enum Kind {
        SAME,
        GONE,
        NEW;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The one of several sentences that is likest to another; empty where all are quite other ones.
    public static String likest(Language language, String sentence, List<String> others) {
        var best = "";
        var most = LEAST;
        for (var other : others) {
            var percent = Likeness.percent(language, sentence, other);
            if (percent > most) {
                best = other;
                most = percent;
            }
        }
        return best;
    }

    /// From one sentence to another.
    public static List<Difference> between(Language language, String before, String now) {
        return Likeness.differences(language, before, now);
    }
}
