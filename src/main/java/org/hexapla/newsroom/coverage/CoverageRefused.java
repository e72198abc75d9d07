package org.hexapla.newsroom.coverage;

import org.hexapla.kernel.Problem;

/// What was asked for cannot be, and the message says why.
final class CoverageRefused extends Problem {

    private static final long serialVersionUID = 1;

    private CoverageRefused(Category category, String key, Object... arguments) {
        super(category, key, arguments);
    }

    static CoverageRefused noMeeting(String written) {
        return new CoverageRefused(Category.NOT_FOUND, "coverage.problem.no-meeting", written);
    }

    static CoverageRefused noTime(String written) {
        return new CoverageRefused(Category.MISTAKE, "coverage.problem.no-time", written);
    }

    static CoverageRefused endsBefore() {
        return new CoverageRefused(Category.MISTAKE, "coverage.problem.ends-before");
    }

    static CoverageRefused notInTheLists() {
        return new CoverageRefused(Category.MISTAKE, "coverage.problem.not-in-the-lists");
    }

    static CoverageRefused noMinutes() {
        return new CoverageRefused(Category.MISTAKE, "coverage.problem.no-minutes");
    }

    static CoverageRefused noBody(String written) {
        return new CoverageRefused(Category.MISTAKE, "coverage.problem.no-body", written);
    }

    static CoverageRefused changed() {
        return new CoverageRefused(Category.CONFLICT, "coverage.problem.changed");
    }
}
