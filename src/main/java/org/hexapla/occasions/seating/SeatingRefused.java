package org.hexapla.occasions.seating;

import org.hexapla.kernel.Problem;

/// What was asked of the seats cannot be, and the message says why.
final class SeatingRefused extends Problem {

    private static final long serialVersionUID = 1;

    private SeatingRefused(Category category, String key, Object... arguments) {
        super(category, "seating.problem." + key, arguments);
    }

    static SeatingRefused notFound() {
        return new SeatingRefused(Category.NOT_FOUND, "not-found");
    }

    static SeatingRefused incomplete() {
        return new SeatingRefused(Category.MISTAKE, "incomplete");
    }

    static SeatingRefused taken(String seat) {
        return new SeatingRefused(Category.CONFLICT, "taken", seat);
    }

    static SeatingRefused noGuest() {
        return new SeatingRefused(Category.CONFLICT, "no-guest");
    }

    static SeatingRefused occupied(String block) {
        return new SeatingRefused(Category.CONFLICT, "occupied", block);
    }
}
