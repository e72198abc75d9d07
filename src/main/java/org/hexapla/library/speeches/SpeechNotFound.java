package org.hexapla.library.speeches;

import org.hexapla.kernel.Problem;

/// No speech has this number.
final class SpeechNotFound extends Problem {

    SpeechNotFound(long id) {
        super(Category.NOT_FOUND, "library.speech.not-found", String.valueOf(id));
    }
}
