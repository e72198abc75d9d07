package org.hexapla.library.cataloguing.quality;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What a report is about.
public enum Family {
    DOCUMENT,
    SPEECH,
    VOTE,
    AGENDA;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<Report> reports() {
        return Stream.of(Report.values())
                .filter(report -> report.family() == this)
                .toList();
    }
}
