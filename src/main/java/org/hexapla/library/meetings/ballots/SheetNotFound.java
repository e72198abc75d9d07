package org.hexapla.library.meetings.ballots;

import org.hexapla.kernel.Problem;

/// There is no such vote.
final class SheetNotFound extends Problem {

    private static final long serialVersionUID = 1;

    SheetNotFound(long id) {
        super(Category.NOT_FOUND, "meetings.problem.not-found", String.valueOf(id));
    }
}
