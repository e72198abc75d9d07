package org.hexapla.authorities;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A heading that another leads to (5XX).
public record SeeAlso(AuthorityId heading, Tie tie) {

    /// How the other stands to this one, with its code in $w.
    public enum Tie {
        BROADER("g"),
        NARROWER("h"),
        EARLIER("a"),
        LATER("b"),
        RELATED("");

        private final String letter;

        Tie(String letter) {
            this.letter = letter;
        }

        public String letter() {
            return letter;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Tie> parse(String code) {
            return Stream.of(values()).filter(tie -> tie.code().equals(code)).findFirst();
        }

        /// What a $w says; related where it says nothing that we know.
        public static Tie ofLetter(String letter) {
            return Stream.of(values())
                    .filter(tie -> tie.letter.equals(letter))
                    .findFirst()
                    .orElse(RELATED);
        }
    }
}
