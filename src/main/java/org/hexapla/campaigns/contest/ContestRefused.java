package org.hexapla.campaigns.contest;

import org.hexapla.kernel.Problem;

/// What was asked of a contest cannot be, and the message says why.
final class ContestRefused extends Problem {

    private static final long serialVersionUID = 1;

    private ContestRefused(Category category, String key, Object... arguments) {
        super(category, "contests.problem." + key, arguments);
    }

    static ContestRefused notFound() {
        return new ContestRefused(Category.NOT_FOUND, "not-found");
    }

    static ContestRefused mistake(String key, Object... arguments) {
        return new ContestRefused(Category.MISTAKE, key, arguments);
    }

    static ContestRefused conflict(String key, Object... arguments) {
        return new ContestRefused(Category.CONFLICT, key, arguments);
    }

    static ContestRefused notAllowed(String key) {
        return new ContestRefused(Category.NOT_ALLOWED, key);
    }
}
