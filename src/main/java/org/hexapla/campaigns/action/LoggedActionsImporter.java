package org.hexapla.campaigns.action;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.TableFile;
import org.hexapla.kernel.Country;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// `logged-actions`: a CSV line for what somebody told in an earlier system: `person` (a word of that system that tells
/// one from another; only its keyed hash is kept), `key` of the entry, `day`, `action`, `quantity`, `country`. What is
/// known already stays as it is. A file comes in whole or, where it cannot be read, not at all.
@Component
class LoggedActionsImporter implements Importer {

    private static final int BATCH = 2000;

    private final TakingActions taking;
    private final Catalogue catalogue;
    private final PersonKeys keys;
    private final People people;
    private final TransactionOperations transaction;

    LoggedActionsImporter(
            TakingActions taking,
            Catalogue catalogue,
            PersonKeys keys,
            People people,
            TransactionOperations transaction) {
        this.taking = taking;
        this.catalogue = catalogue;
        this.keys = keys;
        this.people = people;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "logged-actions";
    }

    @Override
    public String module() {
        return "actions";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("logged-actions.*\\.csv(\\.gz)?");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        people.requireStaff(Campaigning.DEPARTMENT);
        for (var ending : List.of(".csv", ".csv.gz")) {
            for (var file : Folder.files(path, ending)) {
                transaction.executeWithoutResult(_ -> {
                    try {
                        readOne(file, run);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
        }
    }

    private void readOne(Path file, ImportRun run) throws IOException {
        var known = catalogue.all().stream().map(ClimateAction::code).collect(Collectors.toSet());
        var waiting = new ArrayList<TakingActions.Taken>();
        TableFile.csv(file)
                .requiring("person", "key", "day", "action", "quantity", "country")
                .read(run, row -> {
                    taken(row, known, run).ifPresent(waiting::add);
                    if (waiting.size() == BATCH) {
                        take(waiting, run);
                    }
                });
        take(waiting, run);
    }

    private void take(List<TakingActions.Taken> waiting, ImportRun run) {
        var added = taking.take(waiting);
        for (var i = 0; i < waiting.size(); i++) {
            if (i < added) {
                run.added();
            } else {
                run.unchanged();
            }
        }
        waiting.clear();
    }

    private Optional<TakingActions.Taken> taken(TableFile.Row row, Set<String> known, ImportRun run) {
        var quantity = row.get("quantity");
        if (!known.contains(row.get("action"))) {
            run.refused(row.bad("action", "actions.problem.action"));
            return Optional.empty();
        }
        if (!quantity.matches("\\d{1,7}(\\.\\d{1,3})?") || new BigDecimal(quantity).signum() == 0) {
            run.refused(row.bad("quantity", "actions.problem.grams"));
            return Optional.empty();
        }
        try {
            return Optional.of(new TakingActions.Taken(
                    keys.of("taken " + row.get("person")),
                    row.get("key"),
                    new LoggedAction.Told(
                            row.get("action"),
                            new BigDecimal(quantity),
                            LocalDate.parse(row.get("day")),
                            Country.parse(row.get("country")))));
        } catch (DateTimeException e) {
            run.refused(row.bad("day", "actions.problem.since"));
            return Optional.empty();
        }
    }
}
