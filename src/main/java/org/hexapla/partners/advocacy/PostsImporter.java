package org.hexapla.partners.advocacy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.TableFile;
import org.hexapla.kernel.Language;
import org.hexapla.partners.Partners;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// `partners-posts`: a CSV line for what a platform says of an advocate's post on a day: `key` of the post,
/// `membership` (its key), `platform`, `address`, `language`, `initiative`, `day`, `as_of`, `interactions`,
/// `definition` (what the platform counts as one). A later reading takes the place of an earlier one in what is
/// counted; both are kept.
@Component
class PostsImporter implements Importer {

    private final Advocates advocates;
    private final People people;
    private final TransactionOperations transaction;

    PostsImporter(Advocates advocates, People people, TransactionOperations transaction) {
        this.advocates = advocates;
        this.people = people;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "partners-posts";
    }

    @Override
    public String module() {
        return "engagements";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("partners-posts.*\\.csv");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        people.requireStaff(Partners.DEPARTMENT);
        for (var file : Folder.files(path, ".csv")) {
            transaction.executeWithoutResult(_ -> {
                try {
                    TableFile.csv(file)
                            .requiring("key", "membership", "platform", "day", "as_of", "interactions", "definition")
                            .read(run, row -> read(row, run));
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
        }
    }

    private void read(TableFile.Row row, ImportRun run) {
        var interactions = row.get("interactions");
        var address = row.get("address");
        if (!interactions.matches("\\d{1,15}") || row.get("definition").isEmpty()) {
            run.refused(row.bad("interactions", "partners.problem.reading"));
            return;
        }
        if (!address.isEmpty() && !address.matches("(?i)https?://[^\\s<>\"']{3,480}")) {
            run.refused(row.bad("address", "partners.problem.web", address));
            return;
        }
        try {
            var isNew = advocates.read(
                    new Advocates.Reading(
                            row.get("key"),
                            row.get("membership"),
                            row.get("platform"),
                            address,
                            Language.parse(row.get("language")).orElse(Language.EN),
                            row.get("initiative")),
                    LocalDate.parse(row.get("day")),
                    LocalDate.parse(row.get("as_of")),
                    Long.parseLong(interactions),
                    row.get("definition"));
            if (isNew) {
                run.added();
            } else {
                run.unchanged();
            }
        } catch (DateTimeException e) {
            run.refused(row.bad("day", "partners.problem.day", row.get("day")));
        }
    }
}
