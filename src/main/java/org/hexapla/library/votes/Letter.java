package org.hexapla.library.votes;

import java.util.Optional;
import java.util.stream.Stream;

/// How a member voted, by the letter that voting records print.
public enum Letter {
    YES("Y"),
    NO("N"),
    ABSTAIN("A"),
    /// Absent, or present and not voting: the records do not tell which.
    NOT_VOTING("X");

    private final String code;

    Letter(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// The key of its words for readers.
    public String messageKey() {
        return "library.vote.letter." + code;
    }

    static Optional<Letter> of(String code) {
        return Stream.of(values()).filter(letter -> letter.code.equals(code)).findFirst();
    }
}
