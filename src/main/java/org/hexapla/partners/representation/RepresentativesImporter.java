package org.hexapla.partners.representation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.TableFile;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.partners.Partners;
import org.hexapla.partners.register.Register;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// `partners-representatives`: a CSV line for somebody who speaks for a member, confirmed: `key`, `membership` (its
/// key), `kind`, `function`, `since`, `until`, `country`, `gender`, `language`, `mail`, and names in `name_ar` to
/// `name_es`. A line with `programme` and `mains`, `additionals`, `youth`, `months` says how many there may be.
@Component
class RepresentativesImporter implements Importer {

    private static final int BATCH = 1000;

    private final Representatives representatives;
    private final Representing representing;
    private final People people;
    private final Clock clock;
    private final TransactionOperations transaction;

    RepresentativesImporter(
            Representatives representatives,
            Representing representing,
            People people,
            Clock clock,
            TransactionOperations transaction) {
        this.representatives = representatives;
        this.representing = representing;
        this.people = people;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "partners-representatives";
    }

    @Override
    public String module() {
        return "representatives";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("partners-representatives.*\\.csv");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var act = new Register.Act(people.requireStaff(Partners.DEPARTMENT).id(), clock.instant());
        for (var file : Folder.files(path, ".csv")) {
            var rows = new ArrayList<Representatives.Taken>();
            TableFile.csv(file).requiring("key", "membership", "kind").read(run, row -> {
                if (row.get("membership").isEmpty()) {
                    allow(row, run);
                } else {
                    read(row, run, rows);
                }
                if (rows.size() == BATCH) {
                    take(rows, act, run);
                }
            });
            take(rows, act, run);
        }
    }

    private void allow(TableFile.Row row, ImportRun run) {
        var seats = new Seats(
                number(row, "mains"),
                number(row, "additionals"),
                number(row, "youth"),
                Math.max(1, number(row, "months")));
        if (seats.equals(representatives.seats().get(row.get("programme")))) {
            run.unchanged();
        } else {
            representing.allow(row.get("programme"), seats);
            run.added();
        }
    }

    private static int number(TableFile.Row row, String column) {
        return row.get(column).matches("\\d{1,4}") ? Integer.parseInt(row.get(column)) : 0;
    }

    private void take(List<Representatives.Taken> rows, Register.Act act, ImportRun run) {
        var added = transaction.execute(_ -> representatives.take(rows, act));
        for (var place = 0; place < rows.size(); place++) {
            if (added != null && place < added) {
                run.added();
            } else {
                run.unchanged();
            }
        }
        rows.clear();
    }

    private static void read(TableFile.Row row, ImportRun run, List<Representatives.Taken> rows) {
        var name = LocalizedText.none();
        for (var language : Language.OFFICIAL) {
            name = name.with(language, row.get("name_" + language));
        }
        if (name.isEmpty() || !Seats.KINDS.contains(row.get("kind"))) {
            run.refused(row.bad("kind", "partners.problem.name"));
            return;
        }
        try {
            var until = row.get("until");
            rows.add(new Representatives.Taken(
                    row.get("key"),
                    row.get("membership"),
                    LocalDate.parse(row.get("since")),
                    new Details(
                            name,
                            row.get("function"),
                            row.get("kind"),
                            until.isEmpty() ? null : LocalDate.parse(until),
                            Country.parse(row.get("country")),
                            row.get("gender"),
                            Language.parse(row.get("language")).orElse(Language.EN),
                            row.get("mail"))));
        } catch (DateTimeException e) {
            run.refused(row.bad("since", "partners.problem.day", row.get("since")));
        }
    }
}
