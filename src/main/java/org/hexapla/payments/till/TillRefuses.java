package org.hexapla.payments.till;

import org.hexapla.kernel.Problem;

/// The provider understood and will not: asking the same again leads nowhere.
public final class TillRefuses extends Problem {

    private static final long serialVersionUID = 1;

    TillRefuses(String said) {
        super(Category.FAULT, "payments.problem.refuses", said);
    }
}
