package org.hexapla.forms;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What kind of answer a question wants.
public enum QuestionKind {
    SHORT_TEXT,
    LONG_TEXT,
    /// One of its choices.
    ONE,
    /// Any number of its choices.
    SEVERAL,
    NUMBER,
    DATE,
    COUNTRY,
    LANGUAGE,
    MAIL,
    /// An address of the web.
    WEB,
    FILE,
    /// Something that is agreed to, or not.
    CONSENT,
    /// A number from 1 up, with words at both ends.
    SCALE,
    /// A scale for each of its choices.
    MATRIX,
    /// One name in any number of scripts.
    NAMES;

    /// As files and addresses write it: `short-text`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<QuestionKind> parse(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code.strip()))
                .findFirst();
    }

    public boolean hasChoices() {
        return switch (this) {
            case ONE, SEVERAL, MATRIX -> true;
            case SHORT_TEXT, LONG_TEXT, NUMBER, DATE, COUNTRY, LANGUAGE, MAIL, WEB, FILE, CONSENT, SCALE, NAMES ->
                false;
        };
    }

    /// Whether its answers are few words of ours and no words of the person: only such may outlive the person's data,
    /// be agreed with, or open another question.
    public boolean isClosed() {
        return switch (this) {
            case ONE, SEVERAL, COUNTRY, LANGUAGE, CONSENT, SCALE, MATRIX -> true;
            case SHORT_TEXT, LONG_TEXT, NUMBER, DATE, MAIL, WEB, FILE, NAMES -> false;
        };
    }

    public boolean hasScale() {
        return this == SCALE || this == MATRIX;
    }
}
