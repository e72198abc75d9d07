package org.hexapla.library.catalogue.reading;

import org.hexapla.kernel.Problem;

/// The address of a symbol begins with something that is no language of this installation.
final class NoLanguage extends Problem {

    NoLanguage(String tag) {
        super(Category.MISTAKE, "library.symbol.no-language", tag);
    }
}
