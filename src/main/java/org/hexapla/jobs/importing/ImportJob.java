package org.hexapla.jobs.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.hexapla.jobs.Imports;
import org.hexapla.jobs.JobKind;
import org.hexapla.jobs.Work;
import org.springframework.stereotype.Component;

/// An import as long work. After a restart it reads from the beginning, which changes nothing that is in already.
@Component
class ImportJob implements JobKind {

    private final RunningImports imports;
    private final KeptReports reports;
    private final Uploads uploads;

    ImportJob(RunningImports imports, KeptReports reports, Uploads uploads) {
        this.imports = imports;
        this.reports = reports;
        this.uploads = uploads;
    }

    @Override
    public String name() {
        return Imports.JOB;
    }

    @Override
    public void work(Work work) throws IOException {
        var kind = Objects.requireNonNull(work.parameters().get(Imports.KIND));
        var path = Path.of(Objects.requireNonNull(work.parameters().get(Imports.PATH)));
        var run = new CountingRun(work::progress, work::isCancelled);
        try {
            imports.read(kind, path, run);
            uploads.remove(path);
        } catch (ImportStopped e) {
            // Whoever stopped it is told by the state of the work.
        } finally {
            reports.keep(work.id(), run.report());
        }
    }
}
