package org.hexapla.occasions.tour;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Money;
import org.hexapla.occasions.station.Station;
import org.hexapla.occasions.station.Stations;
import org.springframework.stereotype.Component;

/// `tours`: tours of duty stations in YAML, a list of entries a file, in the form that `sample/README.md` tells,
/// with the guides who lead them and the times of the next weeks. All or nothing per entry; a tour that is known
/// stays as it is.
@Component
class ToursImporter implements Importer {

    private static final Set<String> NAMES = Set.of(
            "tour",
            "station",
            "mode",
            "title",
            "description",
            "route",
            "languages",
            "minutes",
            "capacity",
            "guided",
            "link",
            "times",
            "weeks",
            "guides",
            "room",
            "holds");

    private final Tours tours;
    private final Stations stations;
    private final ChangingTours changing;
    private final MakingSlots making;
    private final Guides guides;
    private final Clock clock;

    ToursImporter(
            Tours tours, Stations stations, ChangingTours changing, MakingSlots making, Guides guides, Clock clock) {
        this.tours = tours;
        this.stations = stations;
        this.changing = changing;
        this.making = making;
        this.guides = guides;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "tours";
    }

    @Override
    public String module() {
        return "visits";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("tours.*\\.yaml");
    }

    private record Read(
            Tour tour, Station station, List<LocalTime> times, int weeks, List<Named> guides, Where where) {}

    /// The room of a tour.
    ///
    /// @param name nothing where the tour has none
    private record Where(LocalizedText name, int holds) {}

    /// A guide as a file names one: `Amina Odhiambo | en sw`.
    private record Named(String name, List<Language> languages) {}

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var read = new ArrayList<Read>();
        for (var file : Folder.files(path, ".yaml")) {
            EntryFile.read(file, run, entry -> tour(entry).ifPresent(read::add));
        }
        for (var entry : read) {
            if (tours.find(entry.tour().code()).isPresent()) {
                run.unchanged();
            } else {
                take(entry);
                run.added();
            }
        }
    }

    private void take(Read entry) {
        var tour = entry.tour();
        entry.guides()
                .forEach(guide -> changing.addGuide(
                        tour.station() + "/" + guide.name(), tour.station(), guide.name(), guide.languages()));
        changing.add(tour);
        if (entry.weeks() > 0 && !entry.times().isEmpty()) {
            var tomorrow =
                    LocalDate.ofInstant(clock.instant(), entry.station().zone()).plusDays(1);
            making.make(new MakingSlots.Series(
                    tour.code(),
                    tomorrow,
                    tomorrow.plusWeeks(entry.weeks()),
                    EnumSet.copyOf(entry.station().hours().days()),
                    entry.times(),
                    tour.content().languages(),
                    room(entry)));
        }
    }

    /// Several tours of a station may name the same room.
    private Optional<Room> room(Read entry) {
        var where = entry.where();
        if (where.name().isEmpty()) {
            return Optional.empty();
        }
        var station = entry.tour().station();
        changing.addRoom(station + "/" + where.name().words(Language.EN), station, where.name(), where.holds());
        return guides.rooms(station).stream()
                .filter(room -> room.name().equals(where.name()))
                .findFirst();
    }

    private Optional<Read> tour(EntryFile.Entry entry) {
        var known = new HashSet<>(NAMES);
        for (var category : Category.values()) {
            known.add(category.code());
        }
        entry.only(known);
        var code = entry.needed("tour", ToursImporter::code);
        var station = entry.needed("station", stations::find);
        var mode = entry.needed("mode", Mode::parse);
        var minutes = entry.needed("minutes", ToursImporter::number);
        var capacity = entry.needed("capacity", ToursImporter::number);
        var title = entry.localized("title");
        if (title.isEmpty()) {
            entry.refuse("title", "jobs.entries.missing", "title");
        }
        var weeks = entry.value("weeks", ToursImporter::number).orElse(0);
        var times = entry.list("times", ToursImporter::time);
        var guides = entry.list("guides", ToursImporter::guide);
        var languages = entry.list("languages", Language::parse);
        var prices = station.map(at -> prices(entry, at)).orElse(Map.of());
        if (entry.isRefused() || station.isEmpty()) {
            return Optional.empty();
        }
        var content = new Tour.Content(
                mode.orElseThrow(),
                title,
                entry.localized("description"),
                entry.localized("route"),
                languages,
                new Tour.Length(minutes.orElseThrow(), capacity.orElseThrow()),
                !entry.text("guided").equals("no"),
                entry.text("link"),
                true);
        var tour = new Tour(code.orElseThrow(), 0, station.get().code(), content, prices);
        var where = new Where(
                entry.localized("room"),
                entry.value("holds", ToursImporter::number).orElse(0));
        return Optional.of(new Read(tour, station.get(), times, weeks, guides, where));
    }

    private static Map<Category, Money> prices(EntryFile.Entry entry, Station station) {
        var prices = new TreeMap<Category, Money>();
        for (var category : Category.values()) {
            entry.value(category.code(), ToursImporter::amount)
                    .ifPresent(amount -> prices.put(category, new Money(amount, station.currency())));
        }
        return prices;
    }

    private static Optional<java.math.BigDecimal> amount(String written) {
        return written.matches("\\d{1,6}(\\.\\d{1,2})?")
                ? Optional.of(new java.math.BigDecimal(written))
                : Optional.empty();
    }

    private static Optional<String> code(String written) {
        return written.matches("[a-z0-9-]{2,60}") ? Optional.of(written) : Optional.empty();
    }

    private static Optional<Integer> number(String written) {
        return written.matches("[1-9]\\d{0,4}") ? Optional.of(Integer.parseInt(written)) : Optional.empty();
    }

    private static Optional<LocalTime> time(String written) {
        try {
            return Optional.of(LocalTime.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Named> guide(String written) {
        var parts = written.split("\\|");
        return parts.length == 2
                ? Optional.of(new Named(parts[0].strip(), TourForm.languages(parts[1].strip())))
                : Optional.empty();
    }
}
