package org.hexapla.partners.meeting;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.TableFile;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.partners.Partners;
import org.hexapla.partners.register.Register;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// `partners-meetings`: a CSV line with `name_ar` to `name_es`, `place_en`, `initiative`, `programmes` (with spaces
/// between), `since`, `until`, `closes`, `places`, `each` for a meeting under its `key`; a line with `representative`
/// (its key), `state` and `attended` (`yes`) for somebody who was put forward for the meeting of that `key`.
@Component
class MeetingsImporter implements Importer {

    private final Meetings meetings;
    private final Nominations nominations;
    private final People people;
    private final Clock clock;
    private final TransactionOperations transaction;

    MeetingsImporter(
            Meetings meetings, Nominations nominations, People people, Clock clock, TransactionOperations transaction) {
        this.meetings = meetings;
        this.nominations = nominations;
        this.people = people;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "partners-meetings";
    }

    @Override
    public String module() {
        return "participation";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("partners-meetings.*\\.csv");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var act = new Register.Act(people.requireStaff(Partners.DEPARTMENT).id(), clock.instant());
        for (var file : Folder.files(path, ".csv")) {
            transaction.executeWithoutResult(_ -> {
                try {
                    TableFile.csv(file).requiring("key").read(run, row -> read(row, run, act));
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
        }
    }

    private void read(TableFile.Row row, ImportRun run, Register.Act act) {
        try {
            var isNew = row.get("representative").isEmpty()
                    ? meetings.add(row.get("key"), meeting(row), act).isPresent()
                    : nominations.take(
                            row.get("key"),
                            row.get("representative"),
                            row.get("state"),
                            row.get("attended").equals("yes"),
                            act);
            if (isNew) {
                run.added();
            } else {
                run.unchanged();
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            run.refused(row.bad("since", "partners.problem.meeting"));
        }
    }

    private static Meeting meeting(TableFile.Row row) {
        return new Meeting(
                0,
                1,
                text(row, "name_"),
                text(row, "place_"),
                row.get("initiative"),
                List.of(row.get("programmes").split(" ")),
                new Meeting.Rules(
                        LocalDate.parse(row.get("since")),
                        LocalDate.parse(row.get("until")),
                        LocalDate.parse(row.get("closes")),
                        Integer.parseInt(row.get("places")),
                        Integer.parseInt(row.get("each"))));
    }

    private static LocalizedText text(TableFile.Row row, String column) {
        var text = LocalizedText.none();
        for (var language : Language.OFFICIAL) {
            text = text.with(language, row.get(column + language));
        }
        return text;
    }
}
