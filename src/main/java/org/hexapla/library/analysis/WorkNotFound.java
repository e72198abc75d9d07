package org.hexapla.library.analysis;

import org.hexapla.kernel.Problem;

/// There is no such document in analysis, or it is under embargo.
public final class WorkNotFound extends Problem {

    public WorkNotFound(String id) {
        super(Category.NOT_FOUND, "analysis.problem.not-found", id);
    }
}
