package org.hexapla.programme.report;

import org.hexapla.kernel.Problem;

/// There is no such report, or not for whoever asks.
final class ReportMissing extends Problem {

    ReportMissing(Object asked) {
        super(Category.NOT_FOUND, "report.missing", String.valueOf(asked));
    }
}
