package org.hexapla.library.catalogue.reading;

import org.hexapla.kernel.Problem;

/// An address holds more than any symbol does.
final class SymbolTooLong extends Problem {

    SymbolTooLong(int length, int longest) {
        super(Category.MISTAKE, "library.symbol.too-long", length, longest);
    }
}
