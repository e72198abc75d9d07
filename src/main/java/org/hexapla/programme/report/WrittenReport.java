package org.hexapla.programme.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.programme.linter.ReportText;

/// A report in one language with its figures said: what pages, files and the linter read.
record WrittenReport(PeriodicReport report, Language language, List<Answer> answers, List<WrittenPart> parts) {

    /// @param number as printed; empty for headings
    record WrittenPart(PeriodicReport.Part part, String number, List<LiveText.Piece> pieces) {

        boolean isMissing() {
            return pieces.isEmpty();
        }
    }

    static WrittenReport of(PeriodicReport report, Language language, List<Answer> answers) {
        Map<String, SaidNumber> said = new LinkedHashMap<>();
        answers.forEach(answer -> said.put(answer.bound().name(), SaidNumber.of(answer, language)));
        var numbers = report.numbers();
        var parts = report.content().parts().stream()
                .map(part -> new WrittenPart(
                        part, numbers.getOrDefault(part.id(), ""), LiveText.write(part.text(language), language, said)))
                .toList();
        return new WrittenReport(report, language, answers, parts);
    }

    /// What the linter reads: no notes, and where the live figures stand.
    ReportText plain() {
        return new ReportText(
                language,
                report.period(),
                parts.stream().map(WrittenReport::plain).toList());
    }

    private static ReportText.Paragraph plain(WrittenPart part) {
        var text = new StringBuilder();
        var figures = new ArrayList<ReportText.LiveFigure>();
        for (var piece : part.pieces()) {
            int start = text.length();
            switch (piece) {
                case LiveText.Words words -> text.append(words.text());
                case LiveText.Note _ -> {}
                case LiveText.Number number -> {
                    text.append(number.text());
                    exact(number.said().answer())
                            .ifPresent(exact -> figures.add(new ReportText.LiveFigure(start, text.length(), exact)));
                }
            }
        }
        return new ReportText.Paragraph(part.number(), text.toString(), figures);
    }

    private static java.util.Optional<BigDecimal> exact(Answer answer) {
        return answer.value();
    }
}
