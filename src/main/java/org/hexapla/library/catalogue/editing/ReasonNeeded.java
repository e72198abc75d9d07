package org.hexapla.library.catalogue.editing;

import org.hexapla.kernel.Problem;

/// Nothing is removed without a reason that others can read later.
final class ReasonNeeded extends Problem {

    ReasonNeeded() {
        super(Category.MISTAKE, "library.edit.reason-needed");
    }
}
