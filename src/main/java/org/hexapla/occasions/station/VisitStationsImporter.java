package org.hexapla.occasions.station;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.springframework.stereotype.Component;

/// `visit-stations`: what visitors of a duty station are told, in YAML, a list of entries a file, in the form that
/// `sample/README.md` tells. All or nothing per entry; a station that its staff changed already stays as it is.
@Component
class VisitStationsImporter implements Importer {

    private static final Set<String> NAMES =
            Set.of("station", "address", "bring", "hours", "refund", "closures", "limits");
    private static final Set<String> DAYS = Set.of("first", "last", "most", "why");
    private static final Pattern HOURS = Pattern.compile("([1-7])(?:-([1-7]))? (\\d{2}:\\d{2})-(\\d{2}:\\d{2})");

    private final Stations stations;
    private final ChangingStations changing;

    VisitStationsImporter(Stations stations, ChangingStations changing) {
        this.stations = stations;
        this.changing = changing;
    }

    @Override
    public String kind() {
        return "visit-stations";
    }

    @Override
    public String module() {
        return "stations";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("visit-stations.*\\.yaml");
    }

    private record Read(Station station, List<Station.Closure> closures, List<Station.Limit> limits) {}

    /// Days of the week with the same hours: `1-5 09:00-17:30`.
    private record Days(DayOfWeek first, DayOfWeek last, OpeningHours.Span span) {}

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var read = new ArrayList<Read>();
        for (var file : Folder.files(path, ".yaml")) {
            EntryFile.read(file, run, entry -> station(entry).ifPresent(read::add));
        }
        for (var entry : read) {
            if (entry.station().version() > 1) {
                run.unchanged();
            } else {
                take(entry);
                run.changed();
            }
        }
    }

    private void take(Read entry) {
        var code = entry.station().code();
        changing.change(entry.station());
        entry.closures().forEach(closure -> changing.close(code, closure));
        entry.limits().forEach(limit -> changing.limit(code, limit));
    }

    private Optional<Read> station(EntryFile.Entry entry) {
        entry.only(NAMES);
        var known = entry.needed("station", stations::find);
        var hours = entry.list("hours", VisitStationsImporter::days);
        var refund = entry.value("refund", VisitStationsImporter::number);
        var closures = entry.entries("closures").stream()
                .flatMap(one -> closure(one).stream())
                .toList();
        var limits = entry.entries("limits").stream()
                .flatMap(one -> limit(one).stream())
                .toList();
        if (entry.isRefused() || known.isEmpty()) {
            return Optional.empty();
        }
        var before = known.get();
        var station = new Station(
                before.code(),
                before.version(),
                new Station.Words(before.name(), entry.localized("address"), entry.localized("bring")),
                before.zone(),
                hours.isEmpty() ? before.hours() : hours(hours),
                new Station.Terms(
                        before.currency(), refund.orElse(before.terms().refundHours())),
                before.closures(),
                before.limits());
        return Optional.of(new Read(station, closures, limits));
    }

    private static OpeningHours hours(List<Days> written) {
        var spans = new TreeMap<DayOfWeek, OpeningHours.Span>();
        for (var days : written) {
            for (var day = days.first().getValue(); day <= days.last().getValue(); day++) {
                spans.put(DayOfWeek.of(day), days.span());
            }
        }
        return new OpeningHours(spans);
    }

    private static Optional<Station.Closure> closure(EntryFile.Entry entry) {
        entry.only(DAYS);
        var first = entry.needed("first", VisitStationsImporter::day);
        var last = entry.needed("last", VisitStationsImporter::day);
        return entry.isRefused()
                ? Optional.empty()
                : Optional.of(new Station.Closure(0, first.orElseThrow(), last.orElseThrow(), entry.localized("why")));
    }

    private static Optional<Station.Limit> limit(EntryFile.Entry entry) {
        var most = entry.needed("most", VisitStationsImporter::number);
        return closure(entry)
                .flatMap(days -> most.map(many -> new Station.Limit(0, days.first(), days.last(), many, days.why())));
    }

    private static Optional<Days> days(String written) {
        var parts = HOURS.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var first = DayOfWeek.of(Integer.parseInt(parts.group(1)));
            var last = parts.group(2) == null ? first : DayOfWeek.of(Integer.parseInt(parts.group(2)));
            var span = new OpeningHours.Span(LocalTime.parse(parts.group(3)), LocalTime.parse(parts.group(4)));
            return Optional.of(new Days(first, last, span));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String written) {
        return written.matches("\\d{1,4}") ? Optional.of(Integer.parseInt(written)) : Optional.empty();
    }
}
