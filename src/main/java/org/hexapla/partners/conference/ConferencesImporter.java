package org.hexapla.partners.conference;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.TableFile;
import org.hexapla.kernel.Language;
import org.hexapla.partners.Partners;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;

/// `partners-conferences`: a CSV line for a model conference that is listed: `key`, `name`, `organiser`, `country`,
/// `city`, `since`, `until`, `languages` (with spaces between), `participants`, `web`.
@Component
class ConferencesImporter implements Importer {

    private final Conferences conferences;
    private final People people;
    private final Clock clock;

    ConferencesImporter(Conferences conferences, People people, Clock clock) {
        this.conferences = conferences;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "partners-conferences";
    }

    @Override
    public String module() {
        return "conferences";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("partners-conferences.*\\.csv");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        people.requireStaff(Partners.DEPARTMENT);
        for (var file : Folder.files(path, ".csv")) {
            TableFile.csv(file)
                    .requiring("key", "name", "country", "since", "until", "participants")
                    .read(run, row -> read(row, run));
        }
    }

    private void read(TableFile.Row row, ImportRun run) {
        if (!row.get("participants").matches("[1-9]\\d{0,6}")) {
            run.refused(row.bad("participants", "partners.problem.conference"));
            return;
        }
        try {
            var conference = new Conference(
                    0,
                    row.get("name"),
                    row.get("organiser"),
                    new Conference.Where(row.get("country"), row.get("city")),
                    LocalDate.parse(row.get("since")),
                    LocalDate.parse(row.get("until")),
                    Stream.of(row.get("languages").split(" "))
                            .flatMap(tag -> Language.parse(tag).stream())
                            .toList(),
                    Integer.parseInt(row.get("participants")),
                    row.get("web"),
                    "",
                    "listed");
            if (conferences.add(row.get("key"), conference, Timestamp.from(clock.instant())) > 0) {
                run.added();
            } else {
                run.unchanged();
            }
        } catch (DateTimeException e) {
            run.refused(row.bad("since", "partners.problem.day", row.get("since")));
        }
    }
}
