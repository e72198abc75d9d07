package org.hexapla.library.analysis.overview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.TableFile;
import org.hexapla.library.catalogue.Cataloguing;
import org.springframework.stereotype.Component;

/// `analysed-records`: what was analysed in an earlier system, a CSV line a record: `symbol`, `title`, `date`, `type`,
/// `station`, `issued`, `language`, `taken`, `analysed` and the work log `999` (`jdc20210715; abt20210716`).
///
/// In batches, each its own transaction; reading the same again changes nothing.
@Component
class AnalysedRecordsImporter implements Importer {

    static final String KIND = "analysed-records";

    private static final int BATCH = 500;

    private final TakingAnalysed taking;

    AnalysedRecordsImporter(TakingAnalysed taking) {
        this.taking = taking;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String module() {
        return "library";
    }

    @Override
    public String nameKey() {
        return "analysis.import.analysed-records";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).toLowerCase(Locale.ROOT).matches("analysed-.*\\.csv(\\.gz)?")
                && Files.isRegularFile(path);
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        for (var file : files(path)) {
            var batch = new Batch(file, run);
            TableFile.csv(file)
                    .requiring("symbol", "title", "station", "issued", "999")
                    .read(run, batch::row);
            batch.take();
        }
    }

    private static List<Path> files(Path path) throws IOException {
        var files = new ArrayList<>(Folder.files(path, ".csv"));
        files.addAll(Folder.files(path, ".csv.gz"));
        return files;
    }

    private final class Batch {

        private final Path path;
        private final ImportRun run;
        private final List<AnalysedRecord> records = new ArrayList<>();
        private final Set<String> symbols = new HashSet<>();
        private long done;

        Batch(Path path, ImportRun run) {
            this.path = path;
            this.run = run;
        }

        void row(TableFile.Row row) {
            AnalysedRecord.read(
                            KIND, row::get, wrong -> run.refused(row.bad(wrong.column(), wrong.key(), wrong.written())))
                    .ifPresent(this::add);
        }

        private void add(AnalysedRecord record) {
            // What bears one symbol belongs to one document, and is taken one after the other.
            if (records.size() == BATCH
                    || symbols.contains(record.contribution().sourceId())) {
                take();
            }
            records.add(record);
            symbols.add(record.contribution().sourceId());
        }

        void take() {
            var outcomes = taking.take(List.copyOf(records));
            for (var i = 0; i < outcomes.size(); i++) {
                tell(outcomes.get(i));
            }
            done += records.size();
            run.progress(done, 0);
            records.clear();
            symbols.clear();
        }

        private void tell(Cataloguing outcome) {
            switch (outcome) {
                case Cataloguing.Added _ -> run.added();
                case Cataloguing.Changed _ -> run.changed();
                case Cataloguing.Unchanged _ -> run.unchanged();
                case Cataloguing.SymbolTaken taken ->
                    run.refused(BadInput.file(
                            Folder.name(path),
                            "library.import.symbol-taken",
                            taken.symbol().display(),
                            taken.by().symbol().display(),
                            taken.by().id().toString()));
            }
        }
    }
}
