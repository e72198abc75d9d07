package org.hexapla.forms;

import java.util.Optional;

/// A form by the word that its addresses and tables know it by: `ngo-application`.
public record FormCode(String value) implements Comparable<FormCode> {

    public FormCode {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*") || value.length() > 60) {
            throw new IllegalArgumentException("not the code of a form: " + value);
        }
    }

    public static Optional<FormCode> parse(String written) {
        try {
            return Optional.of(new FormCode(written.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(FormCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
