package org.hexapla.library.eresources.access;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.TableFile;
import org.hexapla.library.eresources.Fields;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// `e-entitlements`: a CSV line a person: `mail`, `name`, `group`, `station`, `starts`, `ends`. Row by row; the
/// same person from the same day is changed, and whoever is not named stays as they are.
@Component
class EntitlementsImporter implements Importer {

    private static final int BATCH = 500;

    private final Entitling entitling;
    private final TransactionOperations transaction;

    EntitlementsImporter(Entitling entitling, TransactionOperations transaction) {
        this.entitling = entitling;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "e-entitlements";
    }

    @Override
    public String module() {
        return "eresources";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("e-entitlements.*\\.csv(\\.gz)?");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        for (var ending : new String[] {".csv", ".csv.gz"}) {
            for (var file : Folder.files(path, ending)) {
                var rows = new ArrayList<TableFile.Row>();
                TableFile.csv(file)
                        .requiring("mail", "name", "group", "station", "starts", "ends")
                        .read(run, row -> {
                            rows.add(row);
                            if (rows.size() == BATCH) {
                                take(rows, run);
                            }
                        });
                take(rows, run);
            }
        }
    }

    private void take(List<TableFile.Row> rows, ImportRun run) {
        transaction.executeWithoutResult(_ -> rows.forEach(row -> take(row, run)));
        rows.clear();
    }

    private void take(TableFile.Row row, ImportRun run) {
        Map<String, String> values = new TreeMap<>();
        Stream.of("mail", "name", "group", "station", "starts", "ends")
                .forEach(column -> values.put(column, row.get(column)));
        var fields = new Fields(values);
        switch (entitling.put(fields)) {
            case ADDED -> run.added();
            case CHANGED -> run.changed();
            case UNCHANGED -> run.unchanged();
            case REFUSED ->
                fields.faults()
                        .forEach((column, key) -> run.refused(row.bad(column, key, values.getOrDefault(column, ""))));
        }
    }
}
