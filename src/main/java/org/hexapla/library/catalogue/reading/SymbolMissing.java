package org.hexapla.library.catalogue.reading;

import org.hexapla.kernel.Problem;

/// No document bears this symbol: told to programs, which have no use for the nearest ones.
final class SymbolMissing extends Problem {

    SymbolMissing() {
        super(Category.NOT_FOUND, "library.symbol.unknown");
    }
}
