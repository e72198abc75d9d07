package org.hexapla.partners.membership;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.TableFile;
import org.hexapla.kernel.Language;
import org.hexapla.partners.Partners;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// `partners-stories`: a CSV line for what a fellow published: `key`, `membership` (its key), `title`,
/// `language`, `outlet`, `address`, `day`. What is known by its key stays as it is.
@Component
class StoriesImporter implements Importer {

    private final TakenMemberships taken;
    private final People people;
    private final TransactionOperations transaction;

    StoriesImporter(TakenMemberships taken, People people, TransactionOperations transaction) {
        this.taken = taken;
        this.people = people;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "partners-stories";
    }

    @Override
    public String module() {
        return "partners";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("partners-stories.*\\.csv");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        people.requireStaff(Partners.DEPARTMENT);
        var rows = new ArrayList<TakenMemberships.Told>();
        for (var file : Folder.files(path, ".csv")) {
            TableFile.csv(file)
                    .requiring("key", "membership", "title", "language", "day")
                    .read(run, row -> read(row, run, rows));
        }
        var added = transaction.execute(_ -> taken.tell(rows));
        for (var place = 0; place < rows.size(); place++) {
            if (added != null && place < added) {
                run.added();
            } else {
                run.unchanged();
            }
        }
    }

    private static void read(TableFile.Row row, ImportRun run, List<TakenMemberships.Told> rows) {
        var language = Language.parse(row.get("language"));
        try {
            var day = LocalDate.parse(row.get("day"));
            if (language.isEmpty()) {
                run.refused(row.bad("language", "partners.problem.language", row.get("language")));
                return;
            }
            rows.add(new TakenMemberships.Told(
                    row.get("key"),
                    row.get("membership"),
                    row.get("title"),
                    language.get().tag(),
                    row.get("outlet"),
                    row.get("address"),
                    day));
        } catch (DateTimeException e) {
            run.refused(row.bad("day", "partners.problem.day", row.get("day")));
        }
    }
}
