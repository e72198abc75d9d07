package org.hexapla.forms;

import org.hexapla.kernel.Problem;

/// Who reviews may not do this, and the message says why.
public final class ReviewRefused extends Problem {

    private static final long serialVersionUID = 1;

    private ReviewRefused(Category category, String key, Object... arguments) {
        super(category, "reviewing.problem." + key, arguments);
    }

    public static ReviewRefused noReviewer() {
        return new ReviewRefused(Category.NOT_ALLOWED, "no-reviewer");
    }

    /// Has something to do with whoever handed it in.
    public static ReviewRefused conflict() {
        return new ReviewRefused(Category.NOT_ALLOWED, "conflict");
    }

    public static ReviewRefused unknown(String address) {
        return new ReviewRefused(Category.MISTAKE, "unknown", address);
    }

    public static ReviewRefused incomplete() {
        return new ReviewRefused(Category.MISTAKE, "incomplete");
    }

    public static ReviewRefused handedIn() {
        return new ReviewRefused(Category.CONFLICT, "handed-in");
    }
}
