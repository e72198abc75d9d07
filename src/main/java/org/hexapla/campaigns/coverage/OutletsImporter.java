package org.hexapla.campaigns.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.TableFile;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// `watch-outlets`: a CSV line for an outlet: `code`, `name`, `country`, `language`, `tier`, `medium`, `source`,
/// `source_kind`; or for a list that freezes all outlets above it: `list` (its name), `first`, `last`. An outlet that
/// is known stays as people have made it since; a list that is known stays for good.
@Component
class OutletsImporter implements Importer {

    private final Outlets outlets;
    private final People people;
    private final TransactionOperations transaction;

    OutletsImporter(Outlets outlets, People people, TransactionOperations transaction) {
        this.outlets = outlets;
        this.people = people;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "watch-outlets";
    }

    @Override
    public String module() {
        return "mediawatch";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("watch-outlets.*\\.csv");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        people.requireStaff(Campaigning.DEPARTMENT);
        for (var file : Folder.files(path, ".csv")) {
            transaction.executeWithoutResult(_ -> {
                try {
                    TableFile.csv(file)
                            .requiring("code", "name", "country", "language", "tier", "medium", "list", "first", "last")
                            .read(run, row -> read(row, run));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private void read(TableFile.Row row, ImportRun run) {
        if (!row.get("list").isEmpty()) {
            freeze(row, run);
            return;
        }
        outlet(row, run).ifPresent(outlet -> {
            if (outlets.add(outlet)) {
                run.added();
            } else {
                run.unchanged();
            }
        });
    }

    private void freeze(TableFile.Row row, ImportRun run) {
        if (outlets.list(row.get("list")).isPresent()) {
            run.unchanged();
            return;
        }
        try {
            var first = LocalDate.parse(row.get("first"));
            var last = LocalDate.parse(row.get("last"));
            if (last.isBefore(first)
                    || outlets.freeze(row.get("list"), first, last, List.of()).isEmpty()) {
                run.refused(row.bad("first", "mediawatch.problem.list"));
            } else {
                run.added();
            }
        } catch (DateTimeException e) {
            run.refused(row.bad("first", "mediawatch.problem.day", row.get("first")));
        }
    }

    private static Optional<Outlet> outlet(TableFile.Row row, ImportRun run) {
        var language = Language.parse(row.get("language"));
        var wrong = !row.get("code").matches(Outlet.FORM)
                ? "code"
                : row.get("name").isEmpty()
                        ? "name"
                        : Country.parse(row.get("country")).isEmpty()
                                ? "country"
                                : language.isEmpty()
                                        ? "language"
                                        : !Outlet.TIERS.contains(row.get("tier"))
                                                ? "tier"
                                                : !Outlet.MEDIA.contains(row.get("medium")) ? "medium" : "";
        var source = row.get("source");
        if (wrong.isEmpty() && !(source.isEmpty() || source.matches(Outlet.HTTPS))) {
            wrong = "source";
        }
        if ((wrong.isEmpty() && source.isEmpty() != row.get("source_kind").isEmpty())
                || !Outlet.SOURCES.contains(row.get("source_kind"))) {
            wrong = "source_kind";
        }
        if (!wrong.isEmpty()) {
            run.refused(row.bad(wrong, "mediawatch.problem.cell", row.get(wrong)));
            return Optional.empty();
        }
        return Optional.of(new Outlet(
                row.get("code"),
                row.get("name"),
                row.get("country"),
                language.orElseThrow(),
                row.get("tier"),
                row.get("medium"),
                source,
                row.get("source_kind")));
    }
}
