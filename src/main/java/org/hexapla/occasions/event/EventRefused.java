package org.hexapla.occasions.event;

import org.hexapla.kernel.Problem;

/// What was asked of an event cannot be, and the message says why.
public final class EventRefused extends Problem {

    private static final long serialVersionUID = 1;

    private EventRefused(Category category, String key, Object... arguments) {
        super(category, key, arguments);
    }

    public static EventRefused notFound(String code) {
        return new EventRefused(Category.NOT_FOUND, "events.problem.not-found", code);
    }

    static EventRefused taken(String code) {
        return new EventRefused(Category.CONFLICT, "events.problem.taken", code);
    }

    static EventRefused changed() {
        return new EventRefused(Category.CONFLICT, "events.problem.changed");
    }

    static EventRefused incomplete() {
        return new EventRefused(Category.MISTAKE, "events.problem.incomplete");
    }

    static EventRefused times() {
        return new EventRefused(Category.MISTAKE, "events.problem.times");
    }

    static EventRefused address() {
        return new EventRefused(Category.MISTAKE, "events.problem.address");
    }

    static EventRefused state() {
        return new EventRefused(Category.CONFLICT, "events.problem.state");
    }

    static EventRefused untold() {
        return new EventRefused(Category.CONFLICT, "events.problem.untold");
    }

    static EventRefused notYet() {
        return new EventRefused(Category.CONFLICT, "events.problem.not-yet");
    }

    static EventRefused person(String written) {
        return new EventRefused(Category.MISTAKE, "events.problem.person", written);
    }
}
