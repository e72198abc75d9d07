package org.hexapla.campaigns.coverage;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether an article carries a message: says it, names only what it is about, or neither.
public enum Verdict {
    CARRIED,
    MENTIONED,
    ABSENT;

    /// The word in tables, files and messages.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Verdict> parse(String word) {
        return Stream.of(values())
                .filter(verdict -> verdict.word().equals(word))
                .findFirst();
    }
}
