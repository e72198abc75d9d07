package org.hexapla.programme.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.hexapla.translation.Versions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes to the words and figures of a report. While it is open they are edits; once it is issued each is a
/// correction with its reason; in between it must be taken back to draft first.
@Component
class EditingReports {

    static final String DEPARTMENT = "programme";

    private final PeriodicReports reports;
    private final ReportNotes notes;
    private final People people;
    private final Audit audit;
    private final Versions versions;

    EditingReports(PeriodicReports reports, ReportNotes notes, People people, Audit audit, Versions versions) {
        this.reports = reports;
        this.notes = notes;
        this.people = people;
        this.audit = audit;
        this.versions = versions;
    }

    /// @param isSlight whether the other languages still say the same
    record Change(String reason, boolean isSlight) {}

    void requireEditor() {
        people.requireStaff(DEPARTMENT);
    }

    boolean mayEdit() {
        return people.current()
                .filter(person -> person.isStaff()
                        && (person.departments().contains(DEPARTMENT)
                                || person.role().name().equals("ADMINISTRATOR")))
                .isPresent();
    }

    static ItemRef item(PeriodicReport report) {
        return new ItemRef("programme.report", Long.toString(report.id()));
    }

    static ItemRef item(PeriodicReport report, PeriodicReport.Part part) {
        return new ItemRef("programme.report-part", report.id() + "/" + part.id());
    }

    /// Writes the words of a part.
    ///
    /// @param texts by language; a language that is not named stays as it is
    /// @param change why and how much; a reason is needed once the report is issued
    @Transactional
    void write(PeriodicReport report, PeriodicReport.Part part, Map<Language, String> texts, Change change) {
        requireEditor();
        var isCorrection = report.state() == PeriodicReport.State.ISSUED;
        if (!report.state().isOpen() && !isCorrection) {
            throw ReportRefused.state(report.state());
        }
        var changed = part;
        var languages = new ArrayList<Language>();
        for (var text : texts.entrySet()) {
            var words = text.getValue().strip().replace("\r", "");
            if (!words.equals(part.text(text.getKey()))) {
                LiveText.fault(words).ifPresent(fault -> {
                    throw ReportRefused.mistake("report.pattern", fault);
                });
                changed = changed.with(text.getKey(), words);
                languages.add(text.getKey());
            }
        }
        if (languages.isEmpty()) {
            return;
        }
        var written = changed;
        if (isCorrection) {
            if (change.reason().isBlank()) {
                throw ReportRefused.mistake("report.reason-needed");
            }
            languages.forEach(language -> notes.correct(
                    report,
                    part,
                    language,
                    written.text(language),
                    change.reason().strip()));
        }
        keep(report, report.content().with(changed), isCorrection ? "corrected" : "changed");
        tell(item(report, part), changed, languages, change);
    }

    /// The versions that were written together say the same; the others are behind them.
    private void tell(ItemRef item, PeriodicReport.Part part, List<Language> written, Change change) {
        if (change.isSlight()) {
            versions.changedSlightly(item, written.getFirst());
        } else {
            versions.changedMaterially(item, written.getFirst());
        }
        for (var language : written) {
            if (part.text(language).isEmpty()) {
                versions.removed(item, language);
            } else {
                versions.finished(item, language);
            }
        }
    }

    /// Answers the id of the new part.
    @Transactional
    String add(PeriodicReport report, PeriodicReport.Kind kind, String behind, String code) {
        requireOpen(report);
        var part = new PeriodicReport.Part("p" + UUID.randomUUID().toString().substring(0, 8), kind, code, Map.of());
        keep(report, report.content().with(part, behind), "changed");
        return part.id();
    }

    @Transactional
    void remove(PeriodicReport report, PeriodicReport.Part part) {
        requireOpen(report);
        keep(report, report.content().without(part), "changed");
    }

    @Transactional
    void move(PeriodicReport report, PeriodicReport.Part part, int places) {
        requireOpen(report);
        keep(report, report.content().moved(part, places), "changed");
    }

    @Transactional
    void bind(PeriodicReport report, BoundFigure figure) {
        requireOpen(report);
        figure.question();
        keep(report, report.content().with(figure), "changed");
    }

    @Transactional
    void unbind(PeriodicReport report, String name) {
        requireOpen(report);
        var isUsed = report.content().parts().stream()
                .flatMap(part -> part.texts().values().stream())
                .anyMatch(words -> LiveText.names(words).contains(name));
        if (isUsed) {
            throw ReportRefused.mistake("report.figure-in-use", name);
        }
        keep(report, report.content().withoutFigure(name), "changed");
    }

    private void requireOpen(PeriodicReport report) {
        requireEditor();
        if (!report.state().isOpen()) {
            throw ReportRefused.state(report.state());
        }
    }

    private void keep(PeriodicReport report, PeriodicReport.Content content, String action) {
        if (!reports.write(report, content)) {
            throw ReportRefused.changedMeanwhile();
        }
        audit.record(item(report), action, PeriodicReports.json(report.content()), PeriodicReports.json(content));
    }
}
