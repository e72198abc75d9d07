package org.hexapla.translation.terms;

import org.hexapla.kernel.Problem;

/// Somebody else added or changed the term in the meantime.
final class TermChanged extends Problem {

    TermChanged(String id) {
        super(Category.CONFLICT, "translation.problem.changed", id);
    }
}
