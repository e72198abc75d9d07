package org.hexapla.library.proceedings.desk;

import org.hexapla.jobs.JobId;
import org.hexapla.jobs.Jobs;
import org.hexapla.library.proceedings.SectionKind;
import org.hexapla.library.proceedings.compiling.CorrectedLines;
import org.hexapla.library.proceedings.compiling.Corrections;
import org.hexapla.library.proceedings.compiling.Issues;
import org.hexapla.library.proceedings.compiling.Runs;
import org.hexapla.library.proceedings.compiling.SessionIndex;
import org.hexapla.library.proceedings.compiling.Snapshots;
import org.springframework.stereotype.Component;

/// Puts together what those see who make an index.
@Component
class Workbenches {

    private final Snapshots snapshots;
    private final Runs runs;
    private final CorrectedLines lines;
    private final Corrections corrections;
    private final Issues issues;
    private final Jobs jobs;

    Workbenches(
            Snapshots snapshots, Runs runs, CorrectedLines lines, Corrections corrections, Issues issues, Jobs jobs) {
        this.snapshots = snapshots;
        this.runs = runs;
        this.lines = lines;
        this.corrections = corrections;
        this.issues = issues;
        this.jobs = jobs;
    }

    WorkbenchView of(SessionIndex index, String today, String answer) {
        var newest = snapshots.newest(index).orElse(null);
        var job = newest == null || newest.job() == null
                ? null
                : jobs.find(new JobId(newest.job())).orElse(null);
        return new WorkbenchView(
                index,
                newest,
                snapshots.last(index).orElse(null),
                job,
                SectionKind.of(index.session().organ()).stream()
                        .map(kind -> part(index, kind))
                        .toList(),
                issues.last(index).isPresent(),
                today,
                answer);
    }

    private WorkbenchView.Part part(SessionIndex index, SectionKind kind) {
        var all = runs.of(index, kind);
        var newest = all.isEmpty() ? null : all.getFirst();
        var count = corrections.of(index, kind).size();
        // Without corrections nobody need read the lines to count them.
        if (count == 0) {
            var good = runs.good(index, kind);
            return new WorkbenchView.Part(
                    kind, newest, good.map(run -> run.lines()).orElse(0), 0, 0);
        }
        var overlay = lines.of(index, kind);
        return new WorkbenchView.Part(
                kind, newest, overlay.entries().size(), count, overlay.misfits().size());
    }
}
