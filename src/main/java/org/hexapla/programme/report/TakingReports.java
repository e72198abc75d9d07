package org.hexapla.programme.report;

import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Period;
import org.hexapla.translation.Versions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a report out of a file, as far on its way as the file says.
@Component
class TakingReports {

    private static final List<PeriodicReport.State> WAY = List.of(PeriodicReport.State.values());

    private final PeriodicReports reports;
    private final MovingReports moving;
    private final EditingReports editing;
    private final Versions versions;

    TakingReports(PeriodicReports reports, MovingReports moving, EditingReports editing, Versions versions) {
        this.reports = reports;
        this.moving = moving;
        this.editing = editing;
        this.versions = versions;
    }

    record ReportFile(
            String code,
            Period period,
            PeriodicReport.State state,
            LocalizedText title,
            PeriodicReport.Content content) {}

    enum Taken {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    @Transactional
    Taken take(ReportFile file) {
        editing.requireEditor();
        var known = reports.find(file.code());
        if (known.isPresent()) {
            var report = known.get();
            if (reports.isLastImported(file.code(), file.content())
                    || !report.state().isOpen()) {
                return Taken.UNCHANGED;
            }
            reports.write(report, file.content());
            finish(read(report.id()));
            return Taken.CHANGED;
        }
        var report = moving.begun(reports.add(file.code(), file.period(), file.title(), file.content()));
        finish(report);
        for (var state : WAY.subList(1, file.state().ordinal() + 1)) {
            moving.move(read(report.id()), state);
        }
        return Taken.ADDED;
    }

    private void finish(PeriodicReport report) {
        reports.noteImported(report);
        for (var part : report.content().parts()) {
            part.texts()
                    .keySet()
                    .forEach(tag -> versions.finished(EditingReports.item(report, part), new Language(tag)));
        }
    }

    private PeriodicReport read(long id) {
        return reports.find(id).orElseThrow(() -> new ReportMissing(id));
    }
}
