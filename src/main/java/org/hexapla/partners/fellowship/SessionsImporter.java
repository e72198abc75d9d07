package org.hexapla.partners.fellowship;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.TableFile;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.partners.Partners;
import org.hexapla.partners.programme.Programmes;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;

/// `partners-sessions`: a CSV line for an hour of the fellows: `key`, `programme`, `day`, `starts`, `ends`, `speaker`,
/// `language`, `name_ar` to `name_es`. What is known by its key stays as it is.
@Component
class SessionsImporter implements Importer {

    private final Schedule schedule;
    private final Programmes programmes;
    private final People people;

    SessionsImporter(Schedule schedule, Programmes programmes, People people) {
        this.schedule = schedule;
        this.programmes = programmes;
        this.people = people;
    }

    @Override
    public String kind() {
        return "partners-sessions";
    }

    @Override
    public String module() {
        return "fellows";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("partners-sessions.*\\.csv");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        people.requireStaff(Partners.DEPARTMENT);
        for (var file : Folder.files(path, ".csv")) {
            TableFile.csv(file)
                    .requiring("key", "programme", "day", "starts", "ends")
                    .read(run, row -> read(row, run));
        }
    }

    private void read(TableFile.Row row, ImportRun run) {
        var name = LocalizedText.none();
        for (var language : Language.OFFICIAL) {
            name = name.with(language, row.get("name_" + language));
        }
        try {
            var session = new Session(
                    0,
                    LocalDate.parse(row.get("day")),
                    LocalTime.parse(row.get("starts")),
                    LocalTime.parse(row.get("ends")),
                    name,
                    LocalizedText.none(),
                    row.get("speaker"),
                    Language.parse(row.get("language")).orElse(Language.EN));
            if (schedule.add(
                    row.get("key"), programmes.programme(row.get("programme")).code(), session)) {
                run.added();
            } else {
                run.unchanged();
            }
        } catch (DateTimeException e) {
            run.refused(row.bad("day", "partners.problem.day", row.get("day")));
        }
    }
}
