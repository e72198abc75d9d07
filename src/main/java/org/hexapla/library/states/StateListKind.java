package org.hexapla.library.states;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The lists of a state that can be read and taken away.
public enum StateListKind {
    VOTES,
    SPEECHES,
    DOCUMENTS,
    AGREEMENT,
    TERMS,
    DATES;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "library.state.list." + word();
    }

    /// Whether it is long enough for a page of its own.
    boolean hasPage() {
        return this == VOTES || this == SPEECHES || this == DOCUMENTS;
    }

    static Optional<StateListKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
