package org.hexapla.jobs.running;

import org.hexapla.kernel.Problem;

/// Work was started whose kind no module offers (any more).
final class JobKindUnknown extends Problem {

    private static final long serialVersionUID = 1;

    JobKindUnknown(String kind) {
        super(Category.FAULT, "jobs.problem.kind", kind);
    }
}
