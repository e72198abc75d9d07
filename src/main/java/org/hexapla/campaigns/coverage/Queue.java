package org.hexapla.campaigns.coverage;

import java.util.Locale;
import java.util.stream.Stream;

/// What is to be done with an article.
public enum Queue {
    /// The program proposes something and nobody has judged.
    WAITING,
    /// The program proposes nothing and nobody has judged: what it did not hear must be read, too.
    UNHEARD,
    /// One other person has judged.
    SECOND,
    /// Two disagree.
    DISPUTED,
    /// It is counted.
    JUDGED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Queue of(String word) {
        return Stream.of(values())
                .filter(queue -> queue.word().equals(word))
                .findFirst()
                .orElse(WAITING);
    }
}
