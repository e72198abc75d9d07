package org.hexapla.programme.plan;

import org.hexapla.kernel.Problem;

/// There is no such plan, version or piece of a plan.
final class PlanMissing extends Problem {

    PlanMissing(String asked) {
        super(Category.NOT_FOUND, "programme.plan.missing", asked);
    }
}
