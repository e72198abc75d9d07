package org.hexapla.campaigns.action;

import org.hexapla.kernel.Problem;

/// What was asked of the log of actions cannot be, and the message says why.
final class ActionRefused extends Problem {

    private static final long serialVersionUID = 1;

    private ActionRefused(Category category, String key, Object... arguments) {
        super(category, "actions.problem." + key, arguments);
    }

    /// Something that was sent is wrong.
    static ActionRefused mistake(String key, Object... arguments) {
        return new ActionRefused(Category.MISTAKE, key, arguments);
    }

    /// So many entries of one person in a day are no longer those of a person.
    static ActionRefused tooMany(int most) {
        return new ActionRefused(Category.CONFLICT, "too-many", most);
    }

    /// The code opens nothing: it was mistyped, or its owner erased all.
    static ActionRefused unknown() {
        return new ActionRefused(Category.NOT_FOUND, "unknown");
    }

    static ActionRefused noAction(String code) {
        return new ActionRefused(Category.NOT_FOUND, "no-action", code);
    }
}
