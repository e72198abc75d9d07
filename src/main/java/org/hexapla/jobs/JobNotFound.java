package org.hexapla.jobs;

import org.hexapla.kernel.Problem;

/// There is no such piece of work.
public final class JobNotFound extends Problem {

    private static final long serialVersionUID = 1;

    public JobNotFound(String id) {
        super(Category.NOT_FOUND, "jobs.problem.not-found", id);
    }
}
