package org.hexapla.occasions.call;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hexapla.authorities.PersonName;
import org.hexapla.calendar.Zone;
import org.hexapla.calendar.Zones;
import org.hexapla.forms.FormCode;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.event.Events;
import org.springframework.stereotype.Component;

/// `calls`: calls for contributions in YAML, a list of entries a file, each with what was sent in, in the form that
/// `sample/README.md` tells. All or nothing per entry; an event that has a call keeps it as the house has it.
@Component
class CallsImporter implements Importer {

    private static final Set<String> NAMES = Set.of(
            "event",
            "words",
            "form",
            "kinds",
            "criteria",
            "blind",
            "reviews",
            "closes-in-days",
            "state",
            "contributions");

    private static final Set<String> SENT = Set.of(
            "kind",
            "name",
            "mail",
            "organisation",
            "country",
            "gender",
            "language",
            "title",
            "abstract",
            "coauthors",
            "state",
            "minute",
            "minutes",
            "links");

    private final TakingCallsIn taking;
    private final Events events;
    private final Clock clock;

    CallsImporter(TakingCallsIn taking, Events events, Clock clock) {
        this.taking = taking;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "calls";
    }

    @Override
    public String module() {
        return "calls";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("calls.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var read = new ArrayList<TakingCallsIn.Taken>();
        for (var file : Folder.files(path, ".yaml")) {
            EntryFile.read(file, run, entry -> call(entry).ifPresent(read::add));
        }
        for (var call : read) {
            if (taking.take(call)) {
                run.added();
            } else {
                run.unchanged();
            }
        }
    }

    private Optional<TakingCallsIn.Taken> call(EntryFile.Entry entry) {
        entry.only(NAMES);
        var event = entry.needed("event", EventCode::parse).filter(code -> {
            if (events.find(code).isEmpty()) {
                entry.refuse("event", "calls.bad.event", code.value());
            }
            return true;
        });
        var form = entry.needed("form", FormCode::parse);
        var kinds = named(entry, "kinds");
        var terms = form.map(code -> new Call.Terms(
                entry.localized("words"),
                code,
                kinds,
                named(entry, "criteria"),
                entry.text("blind").equals("yes"),
                number(entry, "reviews", 0),
                LocalDate.now(clock).plusDays(number(entry, "closes-in-days", 0))));
        var state = entry.value("state", Call.State::parse).orElse(Call.State.OPEN);
        var sent = entry.entries("contributions").stream()
                .flatMap(line -> sent(line, kinds).stream())
                .toList();
        return entry.isRefused() || event.isEmpty() || terms.isEmpty()
                ? Optional.empty()
                : Optional.of(new TakingCallsIn.Taken(event.get(), terms.get(), state, sent));
    }

    private static List<Call.Named> named(EntryFile.Entry entry, String name) {
        return entry.entries(name).stream()
                .flatMap(line -> {
                    line.only(Set.of("code", "name"));
                    return line
                            .needed("code", written -> Optional.of(written).filter(Call.Named::isCode))
                            .map(code -> new Call.Named(code, line.localized("name")))
                            .stream();
                })
                .toList();
    }

    private Optional<TakingCallsIn.Sent> sent(EntryFile.Entry entry, List<Call.Named> kinds) {
        entry.only(SENT);
        var kind = entry.text("kind");
        var title = entry.localized("title");
        var summary = entry.localized("abstract");
        if (kinds.stream().noneMatch(known -> known.code().equals(kind))) {
            entry.refuse("kind", "calls.bad.kind", kind);
        }
        if (title.isEmpty() || summary.isEmpty()) {
            entry.refuse("title", "calls.bad.untitled");
        }
        var name = entry.needed("name", written -> Optional.of(written.strip()).filter(words -> !words.isEmpty()));
        var state = entry.value("state", Contribution.State::parse).orElse(Contribution.State.SUBMITTED);
        var extras = entry.list("links", CallsImporter::extra);
        if (entry.isRefused() || name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TakingCallsIn.Sent(
                kind,
                author(entry, name.get()),
                title,
                summary,
                entry.list("coauthors", Optional::of),
                state,
                number(entry, "minute", -1),
                number(entry, "minutes", 30),
                extras));
    }

    private static Contribution.Author author(EntryFile.Entry entry, String name) {
        var country = entry.value("country", Country::parse);
        return new Contribution.Author(
                name,
                entry.text("mail"),
                entry.text("organisation"),
                country,
                Stream.of(PersonName.Gender.values())
                        .filter(gender -> gender.code().equals(entry.text("gender")))
                        .findFirst()
                        .orElse(PersonName.Gender.UNKNOWN),
                entry.value("language", Language::parse).orElse(Language.EN),
                new Zone(Zones.of("", country)));
    }

    /// `https://example.org/slides.pdf | Slides`
    private static Optional<Contribution.Extra> extra(String written) {
        var parts = written.split("\\s*\\|\\s*", 2);
        return parts.length == 2 && parts[0].startsWith("https://")
                ? Optional.of(new Contribution.Extra(parts[0], LocalizedText.of(Language.EN, parts[1])))
                : Optional.empty();
    }

    private static int number(EntryFile.Entry entry, String name, int otherwise) {
        return entry.value(
                        name,
                        written -> written.matches("\\d{1,5}")
                                ? Optional.of(Integer.parseInt(written))
                                : Optional.<Integer>empty())
                .orElse(otherwise);
    }
}
