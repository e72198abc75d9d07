package org.hexapla.partners.hub;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.TableFile;
import org.hexapla.partners.Partners;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;

/// `partners-hubs`: a CSV line for a hub: `key`, `membership` (its key), `goal`, `since`.
@Component
class HubsImporter implements Importer {

    private final Hubs hubs;
    private final People people;

    HubsImporter(Hubs hubs, People people) {
        this.hubs = hubs;
        this.people = people;
    }

    @Override
    public String kind() {
        return "partners-hubs";
    }

    @Override
    public String module() {
        return "hubs";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("partners-hubs.*\\.csv");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        people.requireStaff(Partners.DEPARTMENT);
        for (var file : Folder.files(path, ".csv")) {
            TableFile.csv(file).requiring("key", "membership", "goal", "since").read(run, row -> read(row, run));
        }
    }

    private void read(TableFile.Row row, ImportRun run) {
        if (!row.get("goal").matches("[1-9]|1[0-7]")) {
            run.refused(row.bad("goal", "partners.problem.hub"));
            return;
        }
        try {
            var since = LocalDate.parse(row.get("since"));
            if (hubs.take(row.get("key"), row.get("membership"), Integer.parseInt(row.get("goal")), since)) {
                run.added();
            } else {
                run.unchanged();
            }
        } catch (DateTimeException e) {
            run.refused(row.bad("since", "partners.problem.day", row.get("since")));
        }
    }
}
