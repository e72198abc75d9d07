package org.hexapla.occasions.rundown;

import org.hexapla.kernel.Problem;

/// What was asked of a run of show cannot be, and the message says why.
final class RundownRefused extends Problem {

    private static final long serialVersionUID = 1;

    private RundownRefused(Category category, String key) {
        super(category, "rundown.problem." + key);
    }

    static RundownRefused notFound() {
        return new RundownRefused(Category.NOT_FOUND, "not-found");
    }

    static RundownRefused incomplete() {
        return new RundownRefused(Category.MISTAKE, "incomplete");
    }
}
