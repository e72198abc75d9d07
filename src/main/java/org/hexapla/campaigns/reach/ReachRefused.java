package org.hexapla.campaigns.reach;

import org.hexapla.kernel.Problem;

/// What was asked of accounts, posts and their numbers cannot be, and the message says why.
final class ReachRefused extends Problem {

    private static final long serialVersionUID = 1;

    private ReachRefused(Category category, String key, Object... arguments) {
        super(category, key, arguments);
    }

    /// @param key the message, after `reach.problem.`
    static ReachRefused mistake(String key, Object... arguments) {
        return new ReachRefused(Category.MISTAKE, "reach.problem." + key, arguments);
    }

    static ReachRefused conflict(String key, Object... arguments) {
        return new ReachRefused(Category.CONFLICT, "reach.problem." + key, arguments);
    }

    /// The platform gave no answer that could be read.
    static ReachRefused silent(String platform, Exception cause) {
        var refused = new ReachRefused(Category.CONFLICT, "reach.problem.silent", platform);
        refused.initCause(cause);
        return refused;
    }

    static ReachRefused notFound(String what) {
        return new ReachRefused(Category.NOT_FOUND, "reach.problem.not-found", what);
    }
}
