package org.hexapla.programme.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Period;
import org.hexapla.programme.linter.Finding;
import org.hexapla.programme.linter.NumberedText;
import org.hexapla.programme.linter.ReportText;
import org.springframework.stereotype.Component;

/// Makes out of reports what their pages show.
@Component
class ShowingReports {

    private final PeriodicReports reports;
    private final CountingReports counting;
    private final CheckingReports checking;
    private final ReportNotes notes;
    private final EditingReports editing;

    ShowingReports(
            PeriodicReports reports,
            CountingReports counting,
            CheckingReports checking,
            ReportNotes notes,
            EditingReports editing) {
        this.reports = reports;
        this.counting = counting;
        this.checking = checking;
        this.notes = notes;
        this.editing = editing;
    }

    /// A report that whoever asks may see.
    PeriodicReport find(long id) {
        return reports.find(id)
                .filter(report -> report.state() == PeriodicReport.State.ISSUED || editing.mayEdit())
                .orElseThrow(() -> new ReportMissing(id));
    }

    ReportsView all() {
        var mayEdit = editing.mayEdit();
        return new ReportsView(
                reports.all().stream()
                        .filter(report -> mayEdit || report.state() == PeriodicReport.State.ISSUED)
                        .map(report ->
                                new ReportsView.Row(report.id(), report.title(), report.period(), report.state()))
                        .toList(),
                mayEdit);
    }

    ReportView report(PeriodicReport report, Language language) {
        return view(report, counting.written(report, language), List.of());
    }

    EditorView editor(PeriodicReport report, Language language) {
        var written = counting.written(report, language);
        var findings = checking.check(written.plain());
        var ids = report.content().parts().stream().map(PeriodicReport.Part::id).toList();
        return new EditorView(
                view(report, written, findings),
                language,
                report.edition(),
                findingViews(findings, ids, language),
                comments(report),
                report.state().next(),
                report.state().isOpen());
    }

    TextCheckView check(Language language, Period period, String text, Language reader) {
        var paragraphs = NumberedText.paragraphs(text);
        var findings = checking.check(new ReportText(language, period, paragraphs));
        var ids = new ArrayList<String>();
        var parts = new ArrayList<ReportView.PartView>();
        for (var paragraph : paragraphs) {
            var id = "p" + (ids.size() + 1);
            ids.add(id);
            var spans = Underlining.of(
                    List.of(ReportView.Span.words(paragraph.text())), numbered(findings, ids.size() - 1));
            parts.add(new ReportView.PartView(id, PeriodicReport.Kind.PARAGRAPH, paragraph.number(), "", spans, false));
        }
        return new TextCheckView(language, period, text, parts, findingViews(findings, ids, reader), true);
    }

    private Map<String, List<EditorView.CommentView>> comments(PeriodicReport report) {
        return notes.comments(report).stream()
                .collect(Collectors.groupingBy(
                        ReportNotes.Comment::part,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                comment -> new EditorView.CommentView(
                                        comment.id(), comment.at(), comment.by(), comment.words(), comment.isSettled()),
                                Collectors.toList())));
    }

    private static List<EditorView.FindingView> findingViews(
            List<Finding> findings, List<String> ids, Language reader) {
        var views = new ArrayList<EditorView.FindingView>();
        for (var finding : findings) {
            views.add(new EditorView.FindingView(
                    views.size() + 1,
                    ids.get(finding.paragraph()),
                    finding.number(),
                    "linter.rule." + finding.rule().code(),
                    finding.said(),
                    finding.says(reader)));
        }
        return List.copyOf(views);
    }

    private static Map<Integer, Finding> numbered(List<Finding> findings, int paragraph) {
        var numbered = new LinkedHashMap<Integer, Finding>();
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).paragraph() == paragraph) {
                numbered.put(i + 1, findings.get(i));
            }
        }
        return numbered;
    }

    private ReportView view(PeriodicReport report, WrittenReport written, List<Finding> findings) {
        var corrections = notes.corrections(report);
        var symbols = new ArrayList<String>();
        var parts = new ArrayList<ReportView.PartView>();
        for (var part : written.parts()) {
            var spans = Underlining.of(spans(part, symbols), numbered(findings, parts.size()));
            var id = part.part().id();
            parts.add(new ReportView.PartView(
                    id,
                    part.part().kind(),
                    part.number(),
                    part.part().code(),
                    spans,
                    corrections.stream()
                            .anyMatch(each ->
                                    each.part().equals(id) && each.language().equals(written.language()))));
        }
        var numbers = report.numbers();
        return new ReportView(
                report.id(),
                report.title(),
                report.period(),
                report.state(),
                parts,
                symbols,
                corrections.stream()
                        .map(each -> new ReportView.CorrectionView(
                                each.part(),
                                numbers.getOrDefault(each.part(), ""),
                                each.language(),
                                each.before(),
                                each.after(),
                                each.reason(),
                                each.at()))
                        .toList(),
                editing.mayEdit());
    }

    private static List<ReportView.Span> spans(WrittenReport.WrittenPart part, List<String> symbols) {
        var spans = new ArrayList<ReportView.Span>();
        for (var piece : part.pieces()) {
            spans.add(
                    switch (piece) {
                        case LiveText.Words words -> ReportView.Span.words(words.text());
                        case LiveText.Number number ->
                            new ReportView.Span(
                                    number.text(), number.said().answer().path(), 0, 0);
                        case LiveText.Note note -> {
                            symbols.add(note.text());
                            yield new ReportView.Span("", "", symbols.size(), 0);
                        }
                    });
        }
        return spans;
    }
}
