package org.hexapla.library.cataloguing.quality;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexapla.kernel.web.Page;
import org.hexapla.library.RecordId;
import org.hexapla.library.cataloguing.RecordLines;
import org.hexapla.library.proceedings.IndexedSession;
import org.hexapla.print.Sheet;
import org.hexapla.print.Spreadsheets;
import org.springframework.stereotype.Component;

/// What a report found, as a table for other programs.
@Component
class FoundTable {

    private static final int STEP = 1000;

    private final CountedSessions sessions;
    private final Findings findings;
    private final RecordLines lines;
    private final Spreadsheets spreadsheets;

    FoundTable(CountedSessions sessions, Findings findings, RecordLines lines, Spreadsheets spreadsheets) {
        this.sessions = sessions;
        this.findings = findings;
        this.lines = lines;
        this.spreadsheets = spreadsheets;
    }

    void write(IndexedSession session, Report report, String format, Page page, OutputStream out) throws IOException {
        var head = Stream.of("number", "record", "title", "place", "found", "expected")
                .map(column -> page.text("quality.column." + column))
                .toList();
        var sheet = new Sheet(page.text(report.titleKey()), page.language(), head, rows(session, report));
        if (format.equals("csv")) {
            spreadsheets.csv(sheet, out);
        } else {
            spreadsheets.xlsx(sheet, out);
        }
    }

    private Stream<List<Object>> rows(IndexedSession session, Report report) {
        var counted = sessions.find(session);
        if (counted.isEmpty()) {
            return Stream.empty();
        }
        return IntStream.iterate(0, from -> from + STEP)
                .mapToObj(from -> findings.of(counted.get().id(), report, from, STEP))
                .takeWhile(step -> !step.isEmpty())
                .flatMap(step -> rows(report, step));
    }

    private Stream<List<Object>> rows(Report report, List<Findings.Kept> step) {
        if (report.family() == Family.AGENDA) {
            return step.stream().map(one -> row(one, "", ""));
        }
        var known =
                lines.of(step.stream().map(one -> new RecordId(one.number())).toList());
        return step.stream().map(one -> {
            var line = known.get(new RecordId(one.number()));
            return line == null ? row(one, "", "") : row(one, line.name(), line.title());
        });
    }

    private static List<Object> row(Findings.Kept kept, String name, String title) {
        var evidence = kept.evidence();
        return List.of(kept.number(), name, title, evidence.place(), evidence.found(), evidence.expected());
    }
}
