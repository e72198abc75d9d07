package org.hexapla.forms;

import org.hexapla.kernel.Problem;

/// It was handed in, and what was handed in does not change: it can be revised.
public final class SubmissionClosed extends Problem {

    private static final long serialVersionUID = 1;

    public SubmissionClosed() {
        super(Category.CONFLICT, "forms.problem.closed");
    }
}
