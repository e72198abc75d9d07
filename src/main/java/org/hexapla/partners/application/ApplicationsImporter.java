package org.hexapla.partners.application;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.TableFile;
import org.hexapla.kernel.Language;
import org.hexapla.partners.Partners;
import org.hexapla.people.People;
import org.hexapla.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// `partners-applications`: a CSV line for an application that came in elsewhere: `key`, `programme`, `partner`
/// (its key in the register), `language`, `about`, `state`, `submitted`, `decided`, `decision`. In batches;
/// what is known by its key stays as it is.
@Component
class ApplicationsImporter implements Importer {

    private static final int BATCH = 1000;

    private final TakenApplications taken;
    private final People people;
    private final TransactionOperations transaction;

    ApplicationsImporter(TakenApplications taken, People people, TransactionOperations transaction) {
        this.taken = taken;
        this.people = people;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "partners-applications";
    }

    @Override
    public String module() {
        return "partners";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("partners-applications.*\\.csv(\\.gz)?");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var by = people.requireStaff(Partners.DEPARTMENT).id();
        for (var ending : List.of(".csv", ".csv.gz")) {
            for (var file : Folder.files(path, ending)) {
                var rows = new ArrayList<TakenApplications.Taken>();
                TableFile.csv(file)
                        .requiring("key", "programme", "partner", "state", "submitted")
                        .read(run, row -> {
                            row(row, run).ifPresent(rows::add);
                            if (rows.size() == BATCH) {
                                take(rows, by, run);
                            }
                        });
                take(rows, by, run);
            }
        }
    }

    private void take(List<TakenApplications.Taken> rows, PersonId by, ImportRun run) {
        var added = transaction.execute(_ -> taken.take(rows, by));
        for (var place = 0; place < rows.size(); place++) {
            if (added != null && place < added) {
                run.added();
            } else {
                run.unchanged();
            }
        }
        rows.clear();
    }

    private static Optional<TakenApplications.Taken> row(TableFile.Row row, ImportRun run) {
        var state = Application.State.parse(row.get("state")).filter(known -> known != Application.State.DRAFT);
        if (state.isEmpty()) {
            run.refused(row.bad("state", "partners.problem.state", row.get("state")));
            return Optional.empty();
        }
        try {
            var submitted = LocalDate.parse(row.get("submitted")).atTime(12, 0).toInstant(ZoneOffset.UTC);
            var decided = row.get("decided").isEmpty()
                    ? null
                    : LocalDate.parse(row.get("decided")).atTime(12, 0).toInstant(ZoneOffset.UTC);
            return Optional.of(new TakenApplications.Taken(
                    row.get("key"),
                    row.get("programme"),
                    row.get("partner"),
                    Language.parse(row.get("language")).orElse(Language.EN).tag(),
                    row.get("about"),
                    state.get().code(),
                    submitted,
                    decided,
                    row.get("decision")));
        } catch (DateTimeException e) {
            run.refused(row.bad("submitted", "partners.problem.day", row.get("submitted")));
            return Optional.empty();
        }
    }
}
