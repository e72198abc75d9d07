package org.hexapla.forms;

import org.hexapla.kernel.Problem;

/// There is no such submission, or the secret word opens none.
public final class SubmissionNotFound extends Problem {

    private static final long serialVersionUID = 1;

    public SubmissionNotFound(String id) {
        super(Category.NOT_FOUND, "forms.problem.submission", id);
    }
}
