package org.hexapla.occasions.call;

import org.hexapla.kernel.Problem;

/// What was asked of a call or a contribution cannot be, and the message says why.
public final class CallRefused extends Problem {

    private static final long serialVersionUID = 1;

    private CallRefused(Category category, String key, Object... arguments) {
        super(category, "calls.problem." + key, arguments);
    }

    public static CallRefused notFound() {
        return new CallRefused(Category.NOT_FOUND, "not-found");
    }

    static CallRefused closed() {
        return new CallRefused(Category.CONFLICT, "closed");
    }

    static CallRefused changed() {
        return new CallRefused(Category.CONFLICT, "changed");
    }

    static CallRefused state() {
        return new CallRefused(Category.CONFLICT, "state");
    }

    static CallRefused incomplete() {
        return new CallRefused(Category.MISTAKE, "incomplete");
    }

    /// There is no such form, or it does not ask for what a contribution needs.
    static CallRefused form(String code) {
        return new CallRefused(Category.MISTAKE, "form", code);
    }

    static CallRefused reviews(int wanted) {
        return new CallRefused(Category.CONFLICT, "reviews", wanted);
    }

    static CallRefused link() {
        return new CallRefused(Category.MISTAKE, "link");
    }
}
