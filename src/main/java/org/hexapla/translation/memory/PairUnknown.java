package org.hexapla.translation.memory;

import org.hexapla.kernel.Problem;

/// What was asked for is no pair of languages.
final class PairUnknown extends Problem {

    private static final long serialVersionUID = 1;

    PairUnknown(String asked) {
        super(Category.MISTAKE, "translating.problem.pair", asked);
    }
}
