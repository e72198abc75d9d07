package org.hexapla.programme.report;

import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Period;
import org.hexapla.people.Audit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The way of a report from draft to issue. Freezing keeps its figures as they are counted at that moment.
@Component
class MovingReports {

    private final PeriodicReports reports;
    private final ReportNotes notes;
    private final CountingReports counting;
    private final KeptFigures kept;
    private final EditingReports editing;
    private final Audit audit;

    MovingReports(
            PeriodicReports reports,
            ReportNotes notes,
            CountingReports counting,
            KeptFigures kept,
            EditingReports editing,
            Audit audit) {
        this.reports = reports;
        this.notes = notes;
        this.counting = counting;
        this.kept = kept;
        this.editing = editing;
        this.audit = audit;
    }

    @Transactional
    void move(PeriodicReport report, PeriodicReport.State next) {
        editing.requireEditor();
        if (!report.state().mayBecome(next)) {
            throw ReportRefused.state(report.state());
        }
        if (next == PeriodicReport.State.APPROVED
                && notes.comments(report).stream().anyMatch(comment -> !comment.isSettled())) {
            throw ReportRefused.mistake("report.comments-open");
        }
        if (next == PeriodicReport.State.FROZEN) {
            kept.keep(report, counting.forKeeping(report));
        }
        if (next == PeriodicReport.State.DRAFT) {
            kept.forget(report);
        }
        reports.move(report, next);
        notes.step(report, next);
        audit.record(EditingReports.item(report), next.code(), "", "");
    }

    /// A new report in draft; with the words and figures of the latest one, which a new period mostly begins with.
    @Transactional
    PeriodicReport begin(Period period, Language language, String title) {
        editing.requireEditor();
        if (title.isBlank()) {
            throw ReportRefused.mistake("report.title-needed");
        }
        var content = reports.all().stream()
                .findFirst()
                .map(PeriodicReport::content)
                .orElseGet(() -> new PeriodicReport.Content(List.of(), List.of()));
        var code = "report-" + period.first() + "-"
                + java.util.UUID.randomUUID().toString().substring(0, 8);
        return begun(reports.add(code, period, LocalizedText.of(language, title), content));
    }

    PeriodicReport begun(PeriodicReport report) {
        notes.step(report, PeriodicReport.State.DRAFT);
        audit.record(EditingReports.item(report), "begun", "", PeriodicReports.json(report.content()));
        return report;
    }

    @Transactional
    void comment(PeriodicReport report, String part, String words) {
        editing.requireEditor();
        if (words.isBlank() || report.content().part(part).isEmpty()) {
            throw ReportRefused.mistake("report.comment-needed");
        }
        notes.comment(report, part, words.strip());
    }

    @Transactional
    void settle(PeriodicReport report, long comment) {
        editing.requireEditor();
        notes.settle(report, comment);
    }

    @Transactional
    void explain(PeriodicReport report, String figure, Period other, String words) {
        editing.requireEditor();
        if (words.isBlank()) {
            throw ReportRefused.mistake("report.reason-needed");
        }
        notes.explain(report, figure, other, words.strip());
    }
}
