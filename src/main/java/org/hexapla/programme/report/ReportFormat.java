package org.hexapla.programme.report;

import java.util.Arrays;
import java.util.Optional;

/// The files that a report is made into.
enum ReportFormat {
    HTML("html", "text/html;charset=UTF-8"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("pdf", "application/pdf"),
    CSV("csv", "text/csv;charset=UTF-8");

    private final String ending;
    private final String type;

    ReportFormat(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    String ending() {
        return ending;
    }

    /// The media type.
    String type() {
        return type;
    }

    static Optional<ReportFormat> of(String ending) {
        return Arrays.stream(values())
                .filter(each -> each.ending.equals(ending))
                .findFirst();
    }
}
