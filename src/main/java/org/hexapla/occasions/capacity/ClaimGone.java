package org.hexapla.occasions.capacity;

import org.hexapla.kernel.Problem;

/// What was to be changed has been given back in the meantime, or never was.
public final class ClaimGone extends Problem {

    private static final long serialVersionUID = 1;

    ClaimGone() {
        super(Category.CONFLICT, "occasions.problem.claim-gone");
    }
}
