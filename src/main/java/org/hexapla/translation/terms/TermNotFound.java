package org.hexapla.translation.terms;

import org.hexapla.kernel.Problem;

/// There is no such term.
final class TermNotFound extends Problem {

    TermNotFound(String id) {
        super(Category.NOT_FOUND, "translation.problem.term", id);
    }
}
