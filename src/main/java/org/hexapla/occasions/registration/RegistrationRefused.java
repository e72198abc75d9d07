package org.hexapla.occasions.registration;

import org.hexapla.kernel.Problem;

/// What was asked of a registration cannot be, and the message says why.
public final class RegistrationRefused extends Problem {

    private static final long serialVersionUID = 1;

    private RegistrationRefused(Category category, String key, Object... arguments) {
        super(category, key, arguments);
    }

    static RegistrationRefused notFound() {
        return new RegistrationRefused(Category.NOT_FOUND, "registration.problem.not-found");
    }

    static RegistrationRefused closed() {
        return new RegistrationRefused(Category.CONFLICT, "registration.problem.closed");
    }

    static RegistrationRefused invited() {
        return new RegistrationRefused(Category.NOT_ALLOWED, "registration.problem.invited");
    }

    static RegistrationRefused incomplete() {
        return new RegistrationRefused(Category.MISTAKE, "registration.problem.incomplete");
    }

    static RegistrationRefused tooMany(int most) {
        return new RegistrationRefused(Category.MISTAKE, "registration.problem.too-many", most);
    }

    static RegistrationRefused state() {
        return new RegistrationRefused(Category.CONFLICT, "registration.problem.state");
    }

    static RegistrationRefused gone() {
        return new RegistrationRefused(Category.CONFLICT, "registration.problem.gone");
    }

    static RegistrationRefused full(int left) {
        return new RegistrationRefused(Category.CONFLICT, "registration.problem.full", left);
    }

    static RegistrationRefused lines() {
        return new RegistrationRefused(Category.MISTAKE, "registration.problem.lines");
    }
}
