package org.hexapla.programme.mandates;

import org.hexapla.kernel.Problem;

/// The register has no mandate of this symbol.
final class MandateNotFound extends Problem {

    MandateNotFound(String symbol) {
        super(Category.NOT_FOUND, "programme.mandate.missing", symbol);
    }
}
