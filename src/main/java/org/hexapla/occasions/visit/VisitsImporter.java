package org.hexapla.occasions.visit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.TableFile;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.occasions.station.Station;
import org.hexapla.occasions.station.Stations;
import org.hexapla.occasions.tour.Category;
import org.hexapla.occasions.tour.Mode;
import org.hexapla.occasions.tour.Visits;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// `visits`: a CSV line for each visitor of a visit that took place: `visitor`, `visit`, `station`, `day`, `mode`,
/// `kind`, `audience`, `country`, `language`; without names. Row by row; a visitor who is known stays as they are.
@Component
class VisitsImporter implements Importer {

    private static final int BATCH = 1000;

    private final VisitTable table;
    private final Stations stations;
    private final People people;
    private final TransactionOperations transaction;

    VisitsImporter(VisitTable table, Stations stations, People people, TransactionOperations transaction) {
        this.table = table;
        this.stations = stations;
        this.people = people;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "visits";
    }

    @Override
    public String module() {
        return "visits";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("visits.*\\.csv(\\.gz)?");
    }

    private record Read(Visit visit, VisitTable.Visitor visitor) {}

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        people.requireStaff(Visits.DEPARTMENT);
        var known = stations.all().stream().map(Station::code).collect(Collectors.toSet());
        for (var ending : List.of(".csv", ".csv.gz")) {
            for (var file : Folder.files(path, ending)) {
                var rows = new ArrayList<Read>();
                TableFile.csv(file)
                        .requiring("visitor", "visit", "station", "day", "mode", "kind", "audience", "language")
                        .read(run, row -> {
                            read(row, known, run).ifPresent(rows::add);
                            if (rows.size() == BATCH) {
                                take(rows, run);
                            }
                        });
                take(rows, run);
            }
        }
    }

    private void take(List<Read> rows, ImportRun run) {
        if (rows.isEmpty()) {
            return;
        }
        var added = transaction.execute(_ -> {
            var visits = new LinkedHashMap<String, Visit>();
            rows.forEach(row -> visits.putIfAbsent(row.visit().key(), row.visit()));
            table.addVisits(visits.values());
            return table.addVisitors(rows.stream().map(Read::visitor).toList());
        });
        for (var row = 0; row < rows.size(); row++) {
            if (added != null && row < added) {
                run.added();
            } else {
                run.unchanged();
            }
        }
        rows.clear();
    }

    private static Optional<Read> read(TableFile.Row row, Set<String> stations, ImportRun run) {
        var day = day(row.get("day"));
        var mode = Mode.parse(row.get("mode"));
        var kind = Visit.Kind.parse(row.get("kind"));
        var audience = Category.parse(row.get("audience"));
        var language = Language.parse(row.get("language"));
        var country = row.get("country").isEmpty()
                ? Optional.of("")
                : Country.parse(row.get("country")).map(Country::code);
        var bad = Stream.of(
                        Map.entry("station", stations.contains(row.get("station"))),
                        Map.entry("day", day.isPresent()),
                        Map.entry("mode", mode.isPresent()),
                        Map.entry("kind", kind.isPresent()),
                        Map.entry("audience", audience.isPresent()),
                        Map.entry("language", language.isPresent()),
                        Map.entry("country", country.isPresent()))
                .filter(check -> !check.getValue())
                .map(Map.Entry::getKey)
                .findFirst();
        if (bad.isPresent()) {
            run.refused(row.bad(bad.get(), "visits.bad." + bad.get(), row.get(bad.get())));
            return Optional.empty();
        }
        var visit = new Visit(
                row.get("visit"),
                row.get("station"),
                day.orElseThrow(),
                mode.orElseThrow(),
                kind.orElseThrow(),
                language.orElseThrow());
        return Optional.of(new Read(
                visit,
                new VisitTable.Visitor(
                        row.get("visitor"),
                        visit.key(),
                        audience.orElseThrow(),
                        country.orElseThrow(),
                        language.orElseThrow())));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
