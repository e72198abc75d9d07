package org.hexapla.figures.initiative;

import org.hexapla.kernel.Problem;

/// There is no initiative with this code.
final class InitiativeMissing extends Problem {

    InitiativeMissing(String code) {
        super(Category.NOT_FOUND, "figures.initiative.missing", code);
    }
}
