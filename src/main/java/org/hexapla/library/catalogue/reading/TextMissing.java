package org.hexapla.library.catalogue.reading;

import org.hexapla.kernel.Problem;

/// The document has no text to show in this language.
final class TextMissing extends Problem {

    TextMissing(String symbol, String language) {
        super(Category.NOT_FOUND, "library.text.missing", symbol, language);
    }
}
