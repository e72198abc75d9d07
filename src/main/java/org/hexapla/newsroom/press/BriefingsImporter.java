package org.hexapla.newsroom.press;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.hexapla.calendar.Zone;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.Language;
import org.springframework.stereotype.Component;

/// `briefings`: briefings and interviews in YAML, a list of entries a file, in the form that `sample/README.md` tells.
/// All or nothing per entry; one that is known stays as it is.
@Component
class BriefingsImporter implements Importer {

    private static final Set<String> NAMES = Set.of(
            "key",
            "kind",
            "title",
            "at",
            "in-days",
            "time",
            "zone",
            "minutes",
            "place",
            "link",
            "languages",
            "speakers",
            "ended");

    private final SchedulingBriefings scheduling;
    private final Clock clock;

    BriefingsImporter(SchedulingBriefings scheduling, Clock clock) {
        this.scheduling = scheduling;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "briefings";
    }

    @Override
    public String module() {
        return "newsroom";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("briefings.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var read = new ArrayList<Read>();
        for (var file : Folder.files(path, ".yaml")) {
            EntryFile.read(file, run, entry -> briefing(entry).ifPresent(read::add));
        }
        for (var briefing : read) {
            var id = scheduling.add(briefing.key(), briefing.content());
            if (id.isPresent()) {
                briefing.ended().ifPresent(ended -> scheduling.end(id.get(), 1, ended));
                run.added();
            } else {
                run.unchanged();
            }
        }
    }

    private record Read(String key, Briefing.Content content, Optional<Instant> ended) {}

    private Optional<Read> briefing(EntryFile.Entry entry) {
        entry.only(NAMES);
        var key = entry.needed("key", written -> Optional.of(written.strip()).filter(word -> !word.isEmpty()));
        var kind = entry.needed("kind", Briefing.Kind::parse);
        var zone = entry.value("zone", Zone::parse).orElse(Zone.ALL.getFirst());
        var starts = entry.value("in-days", written -> later(written, entry.text("time"), zone))
                .or(() -> entry.needed("at", BriefingsImporter::instant));
        var title = entry.localized("title");
        if (title.isEmpty()) {
            entry.refuse("title", "newsroom.bad.untitled", entry.text("key"));
        }
        var ended = entry.value("ended", BriefingsImporter::instant);
        if (entry.isRefused() || key.isEmpty() || kind.isEmpty() || starts.isEmpty()) {
            return Optional.empty();
        }
        var minutes = entry.text("minutes");
        var content = new Briefing.Content(
                kind.get(),
                title,
                starts.get(),
                zone,
                Duration.ofMinutes(minutes.matches("[1-9]\\d{0,3}") ? Long.parseLong(minutes) : 60),
                entry.text("place"),
                entry.text("link"),
                entry.list("languages", Language::parse),
                entry.text("speakers"),
                false);
        return Optional.of(new Read(key.get(), content, ended));
    }

    /// So many days after today, by the clock of the zone.
    private Optional<Instant> later(String days, String time, Zone zone) {
        try {
            return days.matches("\\d{1,3}")
                    ? Optional.of(ZonedDateTime.now(clock.withZone(zone.id()))
                            .plusDays(Integer.parseInt(days))
                            .with(LocalTime.parse(time))
                            .toInstant())
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> instant(String written) {
        try {
            return Optional.of(Instant.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
