package org.hexapla.library.marc.query;

import java.util.List;

/// Why a question cannot be understood.
///
/// @param place the character at which it went wrong, from 0
/// @param key of the message that says it
public record Mistake(int place, String key, List<Object> arguments) {

    public Object[] args() {
        return arguments.toArray();
    }

    static MistakenException at(int place, String key, Object... arguments) {
        return new MistakenException(new Mistake(place, key, List.of(arguments)));
    }

    /// Ends the reading of a question; never leaves this package.
    static final class MistakenException extends RuntimeException {

        final transient Mistake mistake;

        MistakenException(Mistake mistake) {
            super(mistake.key(), null, false, false);
            this.mistake = mistake;
        }
    }
}
