package org.hexapla.occasions.bureau;

import org.hexapla.kernel.Problem;

/// What was asked of the bureau cannot be, and the message says why.
final class BureauRefused extends Problem {

    private static final long serialVersionUID = 1;

    private BureauRefused(Category category, String key, Object... arguments) {
        super(category, key, arguments);
    }

    static BureauRefused notFound() {
        return new BureauRefused(Category.NOT_FOUND, "bureau.problem.not-found");
    }

    static BureauRefused incomplete() {
        return new BureauRefused(Category.MISTAKE, "bureau.problem.incomplete");
    }

    static BureauRefused decided() {
        return new BureauRefused(Category.CONFLICT, "bureau.problem.decided");
    }

    static BureauRefused busy() {
        return new BureauRefused(Category.CONFLICT, "bureau.problem.busy");
    }
}
