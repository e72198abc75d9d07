package org.hexapla.library.proceedings;

import java.util.Optional;
import java.util.stream.Stream;

/// An organ whose sessions are indexed, by the letter with which its symbols begin.
public enum Organ {
    ASSEMBLY("A", "GENERAL ASSEMBLY", "G"),
    SECURITY_COUNCIL("S", "SECURITY COUNCIL", "X"),
    ECONOMIC_AND_SOCIAL_COUNCIL("E", "ECONOMIC AND SOCIAL COUNCIL", "C");

    private final String letter;
    private final String printed;
    private final String prefix;

    Organ(String letter, String printed, String prefix) {
        this.letter = letter;
        this.printed = printed;
        this.prefix = prefix;
    }

    public String letter() {
        return letter;
    }

    /// Its name as the index, which is in English, prints it.
    public String printed() {
        return printed;
    }

    /// The letter with which the codes of its subheads begin.
    public String codePrefix() {
        return prefix;
    }

    public String messageKey() {
        return "proceedings.organ." + letter.toLowerCase(java.util.Locale.ROOT);
    }

    public static Optional<Organ> parse(String letter) {
        return Stream.of(values())
                .filter(organ -> organ.letter.equalsIgnoreCase(letter))
                .findFirst();
    }
}
