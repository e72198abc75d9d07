package org.hexapla.jobs.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportKindUnknown;
import org.hexapla.jobs.ImportReport;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.Imports;
import org.hexapla.jobs.JobId;
import org.hexapla.jobs.Jobs;
import org.hexapla.jobs.ProgressListener;
import org.hexapla.kernel.Messages;
import org.hexapla.people.People;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/// Finds the importers of all modules and runs them.
@Service
class RunningImports implements Imports {

    private final ObjectProvider<Importer> importers;
    private final Jobs jobs;
    private final KeptReports reports;
    private final People people;

    RunningImports(ObjectProvider<Importer> importers, Jobs jobs, KeptReports reports, People people) {
        this.importers = importers;
        this.jobs = jobs;
        this.reports = reports;
        this.people = people;
    }

    @Override
    public List<String> kinds() {
        return importers.stream().map(Importer::kind).sorted().toList();
    }

    @Override
    public String nameKey(String kind) {
        return find(kind).map(Importer::nameKey).orElse(kind);
    }

    @Override
    public List<Importer> recognising(Path path) {
        return importers.stream().filter(importer -> importer.recognises(path)).toList();
    }

    @Override
    public JobId start(String kind, Path path) {
        var importer = importer(kind);
        requireThere(path);
        return jobs.start(
                JOB,
                Map.of(
                        KIND, importer.kind(),
                        PATH, path.toAbsolutePath().normalize().toString()));
    }

    @Override
    public ImportReport report(JobId job) {
        return reports.find(job);
    }

    @Override
    public ImportReport runNow(String kind, Path path, ProgressListener listener) throws IOException {
        var run = new CountingRun(listener, () -> false);
        requireThere(path);
        try {
            people.asProgram(() -> readUnchecked(kind, path, run));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return run.report();
    }

    /// Reads in this thread, under the account that it works for.
    void read(String kind, Path path, CountingRun run) throws IOException {
        var importer = importer(kind);
        if (!Files.exists(path)) {
            // Where the machine kept it is nothing for the page that tells of it.
            throw new NothingToImport(Path.of(Folder.name(path)));
        }
        importer.read(path, run);
        if (run.report().isEmpty()) {
            run.refused(BadInput.file(Folder.name(path), expectation(importer)));
        }
    }

    /// The message that says what a kind looks like: a file of another kind should not end in silence.
    private static String expectation(Importer importer) {
        var key = importer.nameKey() + ".expected";
        return Messages.has(key) ? key : "jobs.import.nothing-of-the-kind";
    }

    private void readUnchecked(String kind, Path path, CountingRun run) {
        try {
            read(kind, path, run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireThere(Path path) {
        if (!Files.exists(path)) {
            throw new NothingToImport(path);
        }
    }

    private Importer importer(String kind) {
        return find(kind).orElseThrow(() -> new ImportKindUnknown(kind, kinds()));
    }

    private Optional<Importer> find(String kind) {
        return importers.stream()
                .filter(importer -> importer.kind().equals(kind))
                .findFirst();
    }
}
