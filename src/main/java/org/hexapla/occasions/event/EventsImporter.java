package org.hexapla.occasions.event;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexapla.authorities.PersonNameId;
import org.hexapla.authorities.Persons;
import org.hexapla.calendar.Zone;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.Recordings;
import org.hexapla.occasions.EventCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// `events`: events in YAML, a list of entries a file, in the form that `sample/README.md` tells. All or nothing per
/// entry; one that is known stays as the house has it.
@Component
class EventsImporter implements Importer {

    private static final Set<String> NAMES = Set.of(
            "code",
            "kind",
            "state",
            "title",
            "summary",
            "description",
            "at",
            "in-days",
            "time",
            "minutes",
            "days",
            "zone",
            "mode",
            "place",
            "room",
            "address",
            "spoken",
            "interpreted",
            "initiative",
            "country",
            "observance",
            "series",
            "how",
            "places",
            "largest",
            "recordings",
            "speakers");

    private static final int BATCH = 50;

    private final Planning planning;
    private final Events events;
    private final EventKinds kinds;
    private final Persons persons;
    private final Recordings recordings;
    private final TransactionOperations transaction;
    private final Clock clock;

    EventsImporter(
            Planning planning,
            Events events,
            EventKinds kinds,
            Persons persons,
            Recordings recordings,
            TransactionOperations transaction,
            Clock clock) {
        this.planning = planning;
        this.events = events;
        this.kinds = kinds;
        this.persons = persons;
        this.recordings = recordings;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "events";
    }

    @Override
    public String module() {
        return "events";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("events.*\\.yaml(\\.gz)?");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var read = new ArrayList<Read>();
        for (var ending : List.of(".yaml", ".yaml.gz")) {
            for (var file : Folder.files(path, ending)) {
                EntryFile.read(file, run, entry -> event(entry).ifPresent(read::add));
            }
        }
        for (var first = 0; first < read.size(); first += BATCH) {
            var batch = read.subList(first, Math.min(first + BATCH, read.size()));
            transaction.executeWithoutResult(_ -> batch.forEach(event -> take(event, run)));
        }
    }

    private record Read(EventCode code, Event.State state, Event.Content content, List<Programme.Speaker> speakers) {}

    private void take(Read read, ImportRun run) {
        if (events.find(read.code()).isPresent()) {
            run.unchanged();
            return;
        }
        planning.add(read.code(), read.content());
        read.speakers().forEach(speaker -> planning.add(read.code(), speaker));
        if (read.state() != Event.State.DRAFT) {
            become(read.code(), Event.State.ANNOUNCED);
        }
        if (read.state() == Event.State.HELD || read.state() == Event.State.CANCELLED) {
            become(read.code(), read.state());
        }
        run.added();
    }

    private void become(EventCode code, Event.State state) {
        planning.become(code, planning.find(code).version(), state);
    }

    private Optional<Read> event(EntryFile.Entry entry) {
        entry.only(NAMES);
        var code = entry.needed("code", EventCode::parse);
        var kind = entry.needed("kind", written -> kinds.find(written).map(EventKind::code));
        var zone = entry.value("zone", Zone::anywhere).orElse(Zone.ALL.getFirst());
        var when = when(entry, zone);
        var title = entry.localized("title");
        if (title.isEmpty()) {
            entry.refuse("title", "events.bad.untitled", entry.text("code"));
        }
        var state = entry.value("state", Event.State::parse).orElse(Event.State.ANNOUNCED);
        var speakers = entry.list("speakers", this::speaker);
        if (entry.isRefused() || code.isEmpty() || kind.isEmpty() || when.isEmpty()) {
            return Optional.empty();
        }
        var content = new Event.Content(
                kind.get(),
                new Event.Words(title, entry.localized("summary"), entry.localized("description")),
                when.get(),
                new Event.Venue(
                        entry.value("mode", Event.Mode::parse).orElse(Event.Mode.ON_LINE),
                        entry.localized("place"),
                        entry.text("room"),
                        entry.text("address")),
                new Event.Tongues(entry.list("spoken", Language::parse), entry.list("interpreted", Language::parse)),
                new Event.Bonds(
                        entry.text("initiative"),
                        entry.value("country", Country::parse)
                                .map(Country::code)
                                .orElse(""),
                        entry.text("observance"),
                        entry.text("series")),
                new Event.Admission(
                        entry.value("how", Event.How::parse).orElse(Event.How.NONE),
                        number(entry, "places", 0),
                        null,
                        number(entry, "largest", 1)),
                entry.list("recordings", recordings::keyed));
        return entry.isRefused() ? Optional.empty() : Optional.of(new Read(code.get(), state, content, speakers));
    }

    private Optional<Event.When> when(EntryFile.Entry entry, Zone zone) {
        var starts = entry.value("in-days", written -> later(written, entry.text("time"), zone))
                .or(() -> entry.needed("at", zone::at));
        var days = number(entry, "days", 1);
        var length =
                days > 1 ? Duration.ofDays(days - 1L).plusHours(8) : Duration.ofMinutes(number(entry, "minutes", 90));
        return starts.map(from -> new Event.When(from, from.plus(length), zone));
    }

    /// So many days after today, by the clock of the zone.
    private Optional<Instant> later(String days, String time, Zone zone) {
        return days.matches("\\d{1,3}") && time.matches("[0-2]\\d:[0-5]\\d")
                ? Optional.of(LocalDate.now(clock)
                        .plusDays(Integer.parseInt(days))
                        .atTime(LocalTime.parse(time))
                        .atZone(zone.id())
                        .toInstant())
                : Optional.empty();
    }

    /// `jane-goodall` by the authorities, or `Name | KEN | woman`.
    private Optional<Programme.Speaker> speaker(String written) {
        var parts = written.split("\\s*\\|\\s*", -1);
        var blank = new Programme.Speaker(
                0,
                null,
                Optional.empty(),
                parts[0].isBlank() ? LocalizedText.none() : LocalizedText.of(Language.EN, parts[0]),
                LocalizedText.none(),
                parts.length > 1 ? Country.parse(parts[1]) : Optional.empty(),
                ProgrammeController.gender(parts.length > 2 ? parts[2] : ""));
        var person = PersonNameId.parse(parts[0]).flatMap(persons::find);
        return person.map(known -> ProgrammeController.named(blank, known))
                .or(() -> parts.length > 1 && !blank.name().isEmpty() ? Optional.of(blank) : Optional.empty());
    }

    private static int number(EntryFile.Entry entry, String name, int otherwise) {
        return entry.value(
                        name,
                        written -> written.matches("\\d{1,6}")
                                ? Optional.of(Integer.parseInt(written))
                                : Optional.<Integer>empty())
                .orElse(otherwise);
    }
}
