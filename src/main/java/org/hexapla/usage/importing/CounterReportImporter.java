package org.hexapla.usage.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.usage.UsedItems;
import org.springframework.stereotype.Component;

/// Reads reports of the COUNTER Code of Practice that an earlier system gave out: of titles (TR) or items (IR),
/// release 5.1 as JSON or TSV. Each number of a month is a record, with the line it stands on, or in JSON the
/// number of its performance in the file.
///
/// All or nothing per file; the same bytes are read once.
@Component
class CounterReportImporter implements Importer {

    private static final String KIND = "counter-report";

    private final KeptImports imports;
    private final KeptTotals totals;
    private final List<UsedItems> owners;

    CounterReportImporter(KeptImports imports, KeptTotals totals, List<UsedItems> owners) {
        this.imports = imports;
        this.totals = totals;
        this.owners = owners;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String module() {
        return "usage";
    }

    @Override
    public boolean recognises(Path path) {
        return Files.isRegularFile(path)
                && path.getFileName().toString().matches("(?i)(.*[_-])?(TR|IR)([_-].*)?\\.(json|tsv)");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        for (var file : SourceFiles.in(path, this::recognises)) {
            readFile(file, run);
        }
    }

    private void readFile(Path path, ImportRun run) throws IOException {
        var file = SourceFile.of(path);
        if (imports.has(KIND, file)) {
            run.unchanged();
            return;
        }
        try {
            var found = file.name().endsWith(".tsv")
                    ? new ReportTable(owners).read(Files.readAllLines(path))
                    : new ReportJson(owners).read(Files.readString(path));
            totals.keep(KIND, file, found);
            found.forEach(_ -> run.added());
        } catch (ReportUnreadable e) {
            run.refused(BadInput.at(file.name(), e.line(), "", "usage.report.unreadable", e.what()));
        } catch (java.nio.charset.CharacterCodingException e) {
            run.refused(BadInput.file(file.name(), "usage.report.unreadable", "UTF-8"));
        }
    }
}
