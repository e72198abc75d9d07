package org.hexapla.partners.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.TableFile;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.Partners;
import org.hexapla.partners.ProgrammeCode;
import org.hexapla.partners.register.Register;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// `partners-roster`: a CSV whose column `what` says what a line is: `goals` (`membership`, `goals` with spaces
/// between); `seats` (`programme`, `many`); `seat` (`key`, `membership`, `role`, `since`, `until`, `decision`);
/// `hearing` (`key`, `programme`, `initiative`, `since`, `until` as the last day to answer, `name_ar` to
/// `name_es`); `invitation` (`key` of the hearing, `membership`, `answer`, `attended`).
@Component
class RosterImporter implements Importer {

    private final Roster roster;
    private final Seats seats;
    private final Hearings hearings;
    private final People people;
    private final Clock clock;
    private final TransactionOperations transaction;

    RosterImporter(
            Roster roster,
            Seats seats,
            Hearings hearings,
            People people,
            Clock clock,
            TransactionOperations transaction) {
        this.roster = roster;
        this.seats = seats;
        this.hearings = hearings;
        this.people = people;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "partners-roster";
    }

    @Override
    public String module() {
        return "roster";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("partners-roster.*\\.csv");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var act = new Register.Act(people.requireStaff(Partners.DEPARTMENT).id(), clock.instant());
        for (var file : Folder.files(path, ".csv")) {
            transaction.executeWithoutResult(_ -> {
                try {
                    TableFile.csv(file).requiring("what").read(run, row -> read(row, run, act));
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
        }
    }

    private void read(TableFile.Row row, ImportRun run, Register.Act act) {
        try {
            var isNew = switch (row.get("what")) {
                case "goals" ->
                    roster.take(
                                    row.get("membership"),
                                    Stream.of(row.get("goals").split(" "))
                                            .map(Integer::valueOf)
                                            .toList())
                            > 0;
                case "seats" -> allow(new ProgrammeCode(row.get("programme")), Integer.parseInt(row.get("many")));
                case "seat" -> seats.take(row.get("key"), row.get("membership"), seat(row));
                case "hearing" ->
                    hearings.add(row.get("key"), hearing(row), act).isPresent();
                case "invitation" ->
                    hearings.take(
                            row.get("key"),
                            row.get("membership"),
                            row.get("answer"),
                            row.get("attended").equals("yes"));
                default -> throw new IllegalArgumentException(row.get("what"));
            };
            if (isNew) {
                run.added();
            } else {
                run.unchanged();
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            run.refused(row.bad("what", "partners.problem.seat"));
        }
    }

    private boolean allow(ProgrammeCode programme, int many) {
        if (seats.many(programme) == many) {
            return false;
        }
        seats.allow(programme, many);
        return true;
    }

    private static Seat seat(TableFile.Row row) {
        return new Seat(
                0,
                0,
                new PartnerId(1),
                LocalizedText.none(),
                "",
                row.get("role"),
                LocalDate.parse(row.get("since")),
                LocalDate.parse(row.get("until")),
                row.get("decision"));
    }

    private static Hearing hearing(TableFile.Row row) {
        var name = LocalizedText.none();
        for (var language : Language.OFFICIAL) {
            name = name.with(language, row.get("name_" + language));
        }
        return new Hearing(
                0,
                new ProgrammeCode(row.get("programme")),
                name,
                LocalizedText.none(),
                row.get("initiative"),
                LocalDate.parse(row.get("since")),
                LocalDate.parse(row.get("until")));
    }
}
