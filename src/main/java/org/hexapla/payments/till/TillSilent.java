package org.hexapla.payments.till;

import org.hexapla.kernel.Problem;

/// The provider does not answer, or not now.
public final class TillSilent extends Problem {

    private static final long serialVersionUID = 1;

    TillSilent(Throwable cause) {
        super(Category.LATER, "payments.problem.silent");
        initCause(cause);
    }
}
