package org.hexapla.newsroom.review;

import org.hexapla.kernel.Problem;

/// What was asked for cannot be, and the message says why.
final class ReviewRefused extends Problem {

    private static final long serialVersionUID = 1;

    private ReviewRefused(Category category, String key) {
        super(category, key);
    }

    static ReviewRefused empty() {
        return new ReviewRefused(Category.MISTAKE, "planning.problem.no-words");
    }

    static ReviewRefused gone() {
        return new ReviewRefused(Category.NOT_FOUND, "planning.problem.no-text");
    }

    static ReviewRefused nothingNew() {
        return new ReviewRefused(Category.MISTAKE, "planning.problem.nothing-suggested");
    }

    static ReviewRefused decided() {
        return new ReviewRefused(Category.CONFLICT, "planning.problem.decided");
    }

    static ReviewRefused overtaken() {
        return new ReviewRefused(Category.CONFLICT, "planning.problem.overtaken");
    }
}
