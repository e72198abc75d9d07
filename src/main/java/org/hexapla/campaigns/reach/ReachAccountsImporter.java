package org.hexapla.campaigns.reach;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.TableFile;
import org.hexapla.kernel.Language;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;

/// `reach-accounts`: a CSV line for an account, or for how many followed it on a day: `code`, `platform`, `name`,
/// `address`, `language`, `kind`, `owner`, `initiative`, `day`, `followers`, `source`. An account that is known stays
/// as it is.
@Component
class ReachAccountsImporter implements Importer {

    private final KeepingAccounts keeping;
    private final Accounts accounts;
    private final People people;

    ReachAccountsImporter(KeepingAccounts keeping, Accounts accounts, People people) {
        this.keeping = keeping;
        this.accounts = accounts;
        this.people = people;
    }

    @Override
    public String kind() {
        return "reach-accounts";
    }

    @Override
    public String module() {
        return "reach";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("reach-accounts.*\\.csv");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        people.requireStaff(Campaigning.DEPARTMENT);
        for (var file : Folder.files(path, ".csv")) {
            TableFile.csv(file)
                    .requiring("code", "platform", "name", "language", "kind", "owner")
                    .read(run, row -> read(row, run));
        }
    }

    private void read(TableFile.Row row, ImportRun run) {
        var known = accounts.find(row.get("code"));
        if (known.isPresent()) {
            if (row.get("followers").isEmpty()) {
                run.unchanged();
            } else {
                audience(known.get(), row, run);
            }
            return;
        }
        var account = new Account(
                0,
                row.get("code"),
                1,
                row.get("platform"),
                row.get("name"),
                row.get("address"),
                Language.parse(row.get("language")).orElse(Language.EN),
                row.get("kind"),
                row.get("owner"),
                null,
                row.get("initiative"));
        if (!account.isWhole()) {
            run.refused(row.bad("code", "reach.problem.account"));
            return;
        }
        keeping.keep(account);
        run.added();
    }

    private void audience(Account account, TableFile.Row row, ImportRun run) {
        try {
            var day = LocalDate.parse(row.get("day"));
            if (!row.get("followers").matches("\\d{1,12}")) {
                run.refused(row.bad("followers", "reach.import.number", row.get("followers")));
                return;
            }
            var audience = new Accounts.Audience(day, Long.parseLong(row.get("followers")), row.get("source"));
            if (keeping.note(account.code(), audience)) {
                run.added();
            } else {
                run.unchanged();
            }
        } catch (DateTimeException e) {
            run.refused(row.bad("day", "reach.import.day", row.get("day")));
        }
    }
}
