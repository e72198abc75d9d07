package org.hexapla.translation.desk;

import java.util.Locale;

/// A sentence on the workbench.
///
/// @param place the unit it is of
/// @param number in its unit, from 0
/// @param gap what stands after it in the source
/// @param before the source's sentence that it has taken the place of since it was translated; empty where there is
/// none
/// @param target its translation so far, empty while there is none
/// @param origin where the target comes from
public record Sentence(
        String place, int number, String source, String gap, String before, String target, Origin origin) {

    /// Where a translation comes from.
    public enum Origin {
        NONE,
        /// The very same sentence was translated before.
        MEMORY,
        /// It stood at the same place in the text of the language as it was.
        DRAFT,
        /// The same, and a machine wrote it.
        MACHINE,
        /// Somebody wrote or confirmed it here.
        PERSON;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String messageKey() {
            return "translating.origin." + code();
        }

        static Origin parse(String code) {
            for (var origin : values()) {
                if (origin.code().equals(code)) {
                    return origin;
                }
            }
            return NONE;
        }
    }

    /// By which its field is known: `t-b0.0.1-2`.
    public String field() {
        return "t-" + place + "-" + number;
    }

    /// The same with a translation that somebody wrote; untouched where it is the one that was there.
    public Sentence written(String words) {
        var plain = words.strip();
        if (plain.equals(target)) {
            return this;
        }
        return new Sentence(place, number, source, gap, before, plain, plain.isEmpty() ? Origin.NONE : Origin.PERSON);
    }

    Sentence after(String earlier) {
        return new Sentence(place, number, source, gap, earlier, target, origin);
    }

    Sentence with(String words, Origin from) {
        return new Sentence(place, number, source, gap, before, words.strip(), from);
    }
}
