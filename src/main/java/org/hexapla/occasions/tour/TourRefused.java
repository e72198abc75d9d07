package org.hexapla.occasions.tour;

import org.hexapla.kernel.Problem;

/// What was asked for cannot be, and the message says why.
public final class TourRefused extends Problem {

    private static final long serialVersionUID = 1;

    private TourRefused(Category category, String key, Object... arguments) {
        super(category, key, arguments);
    }

    public static TourRefused notFound(String what) {
        return new TourRefused(Category.NOT_FOUND, "visits.problem.not-found", what);
    }

    static TourRefused badDays() {
        return new TourRefused(Category.MISTAKE, "visits.problem.bad-days");
    }

    static TourRefused incomplete() {
        return new TourRefused(Category.MISTAKE, "visits.problem.incomplete");
    }

    static TourRefused changed() {
        return new TourRefused(Category.CONFLICT, "visits.problem.changed");
    }

    static TourRefused taken() {
        return new TourRefused(Category.CONFLICT, "visits.problem.code-taken");
    }
}
