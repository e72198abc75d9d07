package org.hexapla.people.setup;

import org.hexapla.kernel.Problem;

/// The installation has its administrator; there is nothing to set up any more.
final class SetUpAlready extends Problem {

    SetUpAlready() {
        super(Category.NOT_FOUND, "people.problem.set-up-already");
    }
}
