package org.hexapla.programme.plan;

import org.hexapla.kernel.Problem;

/// A version that is, or was, in force is not changed any more.
final class PlanSettled extends Problem {

    PlanSettled(int version) {
        super(Category.CONFLICT, "programme.plan.settled", version);
    }
}
