package org.hexapla.programme.report;

import org.hexapla.kernel.Problem;

/// What was asked of a report cannot be done as it stands.
final class ReportRefused extends Problem {

    private ReportRefused(Category category, String key, Object... arguments) {
        super(category, key, arguments);
    }

    /// Somebody else changed it meanwhile.
    static ReportRefused changedMeanwhile() {
        return new ReportRefused(Category.CONFLICT, "report.changed-meanwhile");
    }

    static ReportRefused state(PeriodicReport.State state) {
        return new ReportRefused(Category.CONFLICT, "report.not-in-state", state.code());
    }

    static ReportRefused mistake(String key, Object... arguments) {
        return new ReportRefused(Category.MISTAKE, key, arguments);
    }
}
