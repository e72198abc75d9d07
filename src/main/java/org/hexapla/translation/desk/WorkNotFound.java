package org.hexapla.translation.desk;

import org.hexapla.kernel.Problem;

/// There is no such work, or nothing to translate where some was asked for.
public final class WorkNotFound extends Problem {

    private static final long serialVersionUID = 1;

    public WorkNotFound(String asked) {
        super(Category.NOT_FOUND, "translating.problem.none", asked);
    }
}
