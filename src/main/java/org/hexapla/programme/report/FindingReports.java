package org.hexapla.programme.report;

import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Period;
import org.hexapla.kernel.Symbol;
import org.hexapla.programme.Reports;
import org.springframework.stereotype.Component;

/// What the plan and the mandates ask of issued reports.
@Component
class FindingReports implements Reports {

    private final PeriodicReports reports;
    private final CountingReports counting;

    FindingReports(PeriodicReports reports, CountingReports counting) {
        this.reports = reports;
        this.counting = counting;
    }

    private List<PeriodicReport> issued() {
        return reports.all().stream()
                .filter(report -> report.state() == PeriodicReport.State.ISSUED)
                .toList();
    }

    @Override
    public Optional<Period> latestPeriod() {
        return issued().stream().findFirst().map(PeriodicReport::period);
    }

    @Override
    public List<Paragraph> citing(Symbol document) {
        return issued().stream()
                .flatMap(report -> report.content().parts().stream()
                        .filter(part -> cites(part, document))
                        .map(part -> paragraph(report, part)))
                .toList();
    }

    private static boolean cites(PeriodicReport.Part part, Symbol document) {
        return part.texts().values().stream()
                .flatMap(words -> LiveText.notes(words).stream())
                .flatMap(note -> Symbol.parse(note).stream())
                .anyMatch(document::equals);
    }

    private Paragraph paragraph(PeriodicReport report, PeriodicReport.Part part) {
        var words = LocalizedText.none();
        for (var tag : part.texts().keySet()) {
            var language = new org.hexapla.kernel.Language(tag);
            var text = counting.written(report, language).parts().stream()
                    .filter(written -> written.part().id().equals(part.id()))
                    .findFirst()
                    .map(written -> beginning(written.pieces()))
                    .orElse("");
            words = words.with(language, text);
        }
        return new Paragraph(
                report.title(),
                report.numbers().getOrDefault(part.id(), ""),
                "/programme/reports/" + report.id() + "#" + part.id(),
                words);
    }

    private static String beginning(List<LiveText.Piece> pieces) {
        var text = new StringBuilder();
        pieces.stream().filter(piece -> !(piece instanceof LiveText.Note)).forEach(piece -> text.append(piece.text()));
        var boundary = text.length() > 160 ? text.lastIndexOf(" ", 160) : -1;
        return boundary > 0 ? text.substring(0, boundary) + " …" : text.toString();
    }
}
