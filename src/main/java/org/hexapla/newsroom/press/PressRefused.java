package org.hexapla.newsroom.press;

import org.hexapla.kernel.Problem;

/// What was asked for cannot be, and the message says why.
final class PressRefused extends Problem {

    private static final long serialVersionUID = 1;

    private PressRefused(Category category, String key, Object... arguments) {
        super(category, key, arguments);
    }

    static PressRefused incomplete() {
        return new PressRefused(Category.MISTAKE, "press.problem.incomplete");
    }

    static PressRefused waits() {
        return new PressRefused(Category.CONFLICT, "press.problem.waits");
    }

    static PressRefused decided() {
        return new PressRefused(Category.CONFLICT, "press.problem.decided");
    }

    static PressRefused noReason() {
        return new PressRefused(Category.MISTAKE, "press.problem.no-reason");
    }

    static PressRefused badDays() {
        return new PressRefused(Category.MISTAKE, "press.problem.bad-days");
    }

    static PressRefused notFound(String id) {
        return new PressRefused(Category.NOT_FOUND, "press.problem.not-found", id);
    }

    static PressRefused changed() {
        return new PressRefused(Category.CONFLICT, "press.problem.changed");
    }
}
