package org.hexapla.payments.till;

import org.hexapla.kernel.Problem;

/// There is no payment of that number.
public final class PaymentNotFound extends Problem {

    private static final long serialVersionUID = 1;

    public PaymentNotFound(String number) {
        super(Category.NOT_FOUND, "payments.problem.not-found", number);
    }
}
