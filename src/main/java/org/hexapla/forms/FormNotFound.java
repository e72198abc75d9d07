package org.hexapla.forms;

import org.hexapla.kernel.Problem;

/// There is no such form, or none of it is published.
public final class FormNotFound extends Problem {

    private static final long serialVersionUID = 1;

    public FormNotFound(String code) {
        super(Category.NOT_FOUND, "forms.problem.form", code);
    }
}
