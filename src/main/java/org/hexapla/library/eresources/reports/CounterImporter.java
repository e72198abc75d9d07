package org.hexapla.library.eresources.reports;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.library.eresources.SourceFiles;
import org.springframework.stereotype.Component;

/// `vendor-counter`: reports of vendors by the COUNTER Code of Practice, release 5 or 5.1, as tables with tabs or
/// commas or as
/// JSON: platforms (PR), databases (DR), titles (TR) and items (IR), whole or as one of the standard views (TR_J1).
///
/// All or nothing per file; the same bytes are read once. Where an earlier report of the same kind told a month
/// of a resource, the later one takes its place, and the earlier numbers stay to be seen.
@Component
class CounterImporter implements Importer {

    static final String KIND = "vendor-counter";

    private static final long LARGEST = 100_000_000;
    private static final Set<String> REPORTS = Set.of(
            "PR", "PR_P1", "DR", "DR_D1", "DR_D2", "TR", "TR_B1", "TR_B2", "TR_B3", "TR_J1", "TR_J2", "TR_J3", "TR_J4",
            "IR", "IR_A1", "IR_M1");

    private final SourceFiles files;
    private final TakingReports taking;

    CounterImporter(SourceFiles files, TakingReports taking) {
        this.files = files;
        this.taking = taking;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String module() {
        return "eresources";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("(?i)vendor[_-].*(PR|DR|TR|IR)([_-].*)?\\.(json|tsv|csv)");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var found = new ArrayList<Path>();
        for (var ending : List.of(".json", ".tsv", ".csv", ".txt")) {
            found.addAll(Folder.files(path, ending));
        }
        found.sort(null);
        for (var file : found) {
            readFile(file, run);
        }
    }

    private void readFile(Path path, ImportRun run) throws IOException {
        var name = Folder.name(path);
        if (Files.size(path) > LARGEST) {
            run.refused(BadInput.file(name, "eresources.counter.too-large"));
            return;
        }
        var sha256 = SourceFiles.sha256(path);
        if (files.has(KIND, sha256)) {
            run.unchanged();
            return;
        }
        try {
            var text = Files.readString(path);
            var report = name.toLowerCase(Locale.ROOT).endsWith(".json")
                    ? new ReportJson(name).read(text)
                    : new ReportTable(name).read(text);
            if (!REPORTS.contains(report.id())) {
                throw new ReportUnreadable(BadInput.file(name, "eresources.counter.report", report.id()));
            }
            if (!report.release().matches("5|5\\.0.*|5\\.1.*")) {
                throw new ReportUnreadable(BadInput.file(name, "eresources.counter.release", report.release()));
            }
            taking.take(name, sha256, report, run);
        } catch (ReportUnreadable e) {
            run.refused(e.badInput());
        } catch (CharacterCodingException e) {
            run.refused(BadInput.file(name, "jobs.table.charset", "UTF-8"));
        }
    }
}
