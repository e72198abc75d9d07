package org.hexapla.newsroom.circles;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.TableFile;
import org.hexapla.newsroom.CircleCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// `circle-members`: a CSV line for somebody in a circle: `circle`, `mail`, `tie`, `since`, `until`. Row by row; who is
/// in already is in on the new terms, and whoever is not named stays as they are.
@Component
class CircleMembersImporter implements Importer {

    private static final List<String> COLUMNS = List.of("mail", "tie", "since", "until");
    private static final int BATCH = 200;

    private final Admitting admitting;
    private final CircleTable table;
    private final TransactionOperations transaction;

    CircleMembersImporter(Admitting admitting, CircleTable table, TransactionOperations transaction) {
        this.admitting = admitting;
        this.table = table;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "circle-members";
    }

    @Override
    public String module() {
        return "circles";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("circle-members.*\\.csv(\\.gz)?");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        for (var ending : List.of(".csv", ".csv.gz")) {
            for (var file : Folder.files(path, ending)) {
                var rows = new ArrayList<TableFile.Row>();
                TableFile.csv(file).requiring("circle", "mail").read(run, row -> {
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
        var code = CircleCode.parse(row.get("circle"))
                .filter(known -> table.find(known).isPresent());
        if (code.isEmpty()) {
            run.refused(row.bad("circle", "circles.problem.circle", row.get("circle")));
            return;
        }
        Map<String, String> fields = new TreeMap<>();
        COLUMNS.forEach(column -> fields.put(column, row.get(column)));
        switch (admitting.admit(code.get(), fields)) {
            case Admitting.Admission.Done done -> {
                switch (done) {
                    case ADMITTED -> run.added();
                    case CHANGED -> run.changed();
                    case UNCHANGED -> run.unchanged();
                }
            }
            case Admitting.Admission.Refused(var field, var key) ->
                run.refused(row.bad(field, key, fields.getOrDefault(field, "")));
        }
    }
}
