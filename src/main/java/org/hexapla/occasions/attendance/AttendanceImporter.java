package org.hexapla.occasions.attendance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.authorities.PersonName;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.TableFile;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.event.Event;
import org.hexapla.occasions.event.Events;
import org.hexapla.occasions.headcount.Audience;
import org.hexapla.occasions.headcount.PersonKeys;
import org.springframework.stereotype.Component;

/// `attendance`: a CSV line for a person at an event: `event`, `person` (an address, or what else tells the person from
/// others: only its key is kept), `step` (registered, accepted, attended), `language`, `country`, `audience`, `gender`.
/// Row by row; who is in already stays as they are.
@Component
class AttendanceImporter implements Importer {

    private static final int BATCH = 2000;

    private final TakingAttendance taking;
    private final Events events;
    private final PersonKeys keys;

    AttendanceImporter(TakingAttendance taking, Events events, PersonKeys keys) {
        this.taking = taking;
        this.events = events;
        this.keys = keys;
    }

    @Override
    public String kind() {
        return "attendance";
    }

    @Override
    public String module() {
        return "events";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("attendance.*\\.csv(\\.gz)?");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        for (var ending : List.of(".csv", ".csv.gz")) {
            for (var file : Folder.files(path, ending)) {
                var known = new TreeMap<String, Optional<Event>>();
                var rows = new ArrayList<Attendance>();
                TableFile.csv(file).requiring("event", "person").read(run, row -> {
                    attendance(row, run, known).ifPresent(rows::add);
                    if (rows.size() == BATCH) {
                        take(rows, run);
                    }
                });
                take(rows, run);
            }
        }
    }

    private void take(List<Attendance> rows, ImportRun run) {
        if (rows.isEmpty()) {
            return;
        }
        var added = taking.take(rows);
        for (var i = 0; i < rows.size(); i++) {
            if (i < added) {
                run.added();
            } else {
                run.unchanged();
            }
        }
        rows.clear();
    }

    private Optional<Attendance> attendance(TableFile.Row row, ImportRun run, Map<String, Optional<Event>> known) {
        var event = known.computeIfAbsent(
                row.get("event"), code -> EventCode.parse(code).flatMap(events::find));
        if (event.isEmpty()) {
            run.refused(row.bad("event", "events.problem.not-found", row.get("event")));
            return Optional.empty();
        }
        if (row.get("person").isEmpty()) {
            run.refused(row.bad("person", "events.bad.nobody"));
            return Optional.empty();
        }
        var step = row.get("step").isEmpty()
                ? Optional.of(Attendance.Step.ATTENDED)
                : Attendance.Step.parse(row.get("step"));
        var country = row.get("country").isEmpty()
                ? Optional.of("")
                : Country.parse(row.get("country")).map(Country::code);
        var audience = row.get("audience").isEmpty()
                ? Optional.of("")
                : Audience.parse(row.get("audience")).map(Audience::code);
        var gender = row.get("gender").isEmpty() ? Optional.of("") : gender(row.get("gender"));
        var language = row.get("language").isEmpty()
                ? event.get().content().tongues().spoken().stream().findFirst().or(() -> Optional.of(Language.EN))
                : Language.parse(row.get("language"));
        if (!isKnown(row, run, "step", step)
                || !isKnown(row, run, "country", country)
                || !isKnown(row, run, "audience", audience)
                || !isKnown(row, run, "gender", gender)
                || !isKnown(row, run, "language", language)) {
            return Optional.empty();
        }
        return Optional.of(new Attendance(
                event.get().code(),
                keys.of(row.get("person")),
                language.orElseThrow(),
                country.orElseThrow(),
                audience.orElseThrow(),
                gender.orElseThrow(),
                step.orElseThrow()));
    }

    private static boolean isKnown(TableFile.Row row, ImportRun run, String column, Optional<?> value) {
        if (value.isEmpty()) {
            run.refused(row.bad(column, "events.bad.value", row.get(column)));
        }
        return value.isPresent();
    }

    private static Optional<String> gender(String written) {
        return java.util.stream.Stream.of(PersonName.Gender.values())
                .map(PersonName.Gender::code)
                .filter(written::equals)
                .findFirst();
    }
}
