package org.hexapla.newsroom.planning;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hexapla.calendar.Zone;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.newsroom.Channels;
import org.hexapla.newsroom.story.ItemTypes;
import org.springframework.stereotype.Component;

/// `plans`: what a newsroom means to tell, in YAML, a list of entries a file, in the form that
/// `sample/README.md` tells. All or nothing per entry; a plan that is known stays as it is.
@Component
class PlansImporter implements Importer {

    private static final Set<String> NAMES = Set.of(
            "key", "type", "title", "day", "in-days", "time", "zone", "desk", "channels", "owed", "note", "state");

    private final Planning planning;
    private final Plans plans;
    private final ItemTypes types;
    private final Channels channels;
    private final Clock clock;

    PlansImporter(Planning planning, Plans plans, ItemTypes types, Channels channels, Clock clock) {
        this.planning = planning;
        this.plans = plans;
        this.types = types;
        this.channels = channels;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "plans";
    }

    @Override
    public String module() {
        return "newsroom";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("plans.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var read = new ArrayList<Keyed>();
        for (var file : Folder.files(path, ".yaml")) {
            EntryFile.read(file, run, entry -> plan(entry).ifPresent(read::add));
        }
        for (var plan : read) {
            if (planning.plan(plan.content(), plan.source()).isPresent()) {
                run.added();
            } else {
                run.unchanged();
            }
        }
    }

    private record Keyed(String source, Plan.Content content) {}

    private Optional<Keyed> plan(EntryFile.Entry entry) {
        entry.only(NAMES);
        var key = entry.needed("key", written -> Optional.of(written.strip()).filter(word -> !word.isEmpty()));
        var type = entry.needed(
                "type",
                written -> Optional.of(written).filter(code -> types.find(code).isPresent()));
        var day = entry.value("in-days", this::later).or(() -> entry.needed("day", PlansImporter::day));
        var time = entry.value("time", PlansImporter::time);
        var desk = entry.needed(
                "desk",
                written -> Optional.of(written)
                        .filter(code -> plans.desks().stream()
                                .anyMatch(known -> known.code().equals(code))));
        List<ChannelCode> placed = entry.list(
                "channels",
                written -> ChannelCode.parse(written)
                        .filter(code -> channels.find(code).isPresent()));
        var title = entry.localized("title");
        if (title.isEmpty()) {
            entry.refuse("title", "newsroom.bad.untitled", entry.text("key"));
        }
        if (entry.isRefused() || key.isEmpty() || type.isEmpty() || day.isEmpty() || desk.isEmpty()) {
            return Optional.empty();
        }
        var content = new Plan.Content(
                title,
                type.get(),
                day.get(),
                time.orElse(null),
                entry.value("zone", Zone::parse).orElse(Zone.ALL.getFirst()),
                desk.get(),
                new TreeSet<>(placed),
                entry.list("owed", Language::parse),
                entry.text("note"),
                entry.value("state", Plan.State::parse).orElse(Plan.State.PLANNED));
        return Optional.of(new Keyed("file:" + key.get(), content));
    }

    /// So many days after today: a demonstration is always about the days to come.
    private Optional<LocalDate> later(String written) {
        return written.matches("-?\\d{1,3}")
                ? Optional.of(LocalDate.now(clock).plusDays(Integer.parseInt(written)))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(String written) {
        try {
            return Optional.of(LocalTime.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
