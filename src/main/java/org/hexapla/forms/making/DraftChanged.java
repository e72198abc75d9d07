package org.hexapla.forms.making;

import org.hexapla.forms.FormCode;
import org.hexapla.kernel.Problem;

/// Somebody else changed or published the draft in the meantime.
final class DraftChanged extends Problem {

    private static final long serialVersionUID = 1;

    DraftChanged(FormCode code) {
        super(Category.CONFLICT, "forms.problem.changed", code.value());
    }
}
