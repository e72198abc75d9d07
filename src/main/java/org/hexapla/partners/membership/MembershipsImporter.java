package org.hexapla.partners.membership;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.TableFile;
import org.hexapla.partners.Partners;
import org.hexapla.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// `partners-memberships`: a CSV line for a membership: `key`, `programme`, `partner` (its key in the
/// register), `since`, `until`, `signed` (when it signed what the programme asks for) and `decision`. In
/// batches; what is known by its key, and whoever belongs to the programme already, stays as it is.
@Component
class MembershipsImporter implements Importer {

    private static final int BATCH = 1000;

    private final TakenMemberships taken;
    private final Memberships memberships;
    private final People people;
    private final Clock clock;
    private final TransactionOperations transaction;

    MembershipsImporter(
            TakenMemberships taken,
            Memberships memberships,
            People people,
            Clock clock,
            TransactionOperations transaction) {
        this.taken = taken;
        this.memberships = memberships;
        this.people = people;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "partners-memberships";
    }

    @Override
    public String module() {
        return "partners";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("partners-memberships.*\\.csv(\\.gz)?");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var by = people.requireStaff(Partners.DEPARTMENT).id();
        var added = new ArrayList<Long>();
        for (var ending : List.of(".csv", ".csv.gz")) {
            for (var file : Folder.files(path, ending)) {
                var rows = new ArrayList<TakenMemberships.Taken>();
                TableFile.csv(file)
                        .requiring("key", "programme", "partner", "since")
                        .read(run, row -> {
                            row(row, run).ifPresent(rows::add);
                            if (rows.size() == BATCH) {
                                added.addAll(take(rows, by, run));
                            }
                        });
                added.addAll(take(rows, by, run));
            }
        }
        // Whether a country had few is asked when all of the file are in, whatever their order in it.
        transaction.executeWithoutResult(_ -> memberships.measure(added));
    }

    private List<Long> take(List<TakenMemberships.Taken> rows, org.hexapla.people.PersonId by, ImportRun run) {
        var added = transaction.execute(_ -> taken.take(rows, by, Timestamp.from(clock.instant())));
        var isNew = added == null ? List.<Long>of() : added;
        for (var place = 0; place < rows.size(); place++) {
            if (place < isNew.size()) {
                run.added();
            } else {
                run.unchanged();
            }
        }
        rows.clear();
        return isNew;
    }

    private static Optional<TakenMemberships.Taken> row(TableFile.Row row, ImportRun run) {
        try {
            var since = day(row.get("since"));
            if (since == null || row.get("key").isEmpty()) {
                run.refused(row.bad("since", "partners.problem.day", row.get("since")));
                return Optional.empty();
            }
            return Optional.of(new TakenMemberships.Taken(
                    row.get("key"),
                    row.get("programme"),
                    row.get("partner"),
                    since,
                    day(row.get("until")),
                    day(row.get("signed")),
                    row.get("decision")));
        } catch (DateTimeException e) {
            run.refused(row.bad("since", "partners.problem.day", row.get("since")));
            return Optional.empty();
        }
    }

    private static @Nullable LocalDate day(String written) {
        return written.isEmpty() ? null : LocalDate.parse(written);
    }
}
