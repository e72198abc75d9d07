package org.hexapla.occasions.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hexapla.calendar.Zone;
import org.hexapla.figures.Initiative;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.RecordingId;
import org.hexapla.occasions.EventCode;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// Reads an event from the fields of its form.
final class EventForm {

    private final MultiValueMap<String, String> fields;

    EventForm(MultiValueMap<String, String> fields) {
        this.fields = fields;
    }

    EventCode code() {
        // What follows an event's address in the house itself.
        return EventCode.parse(field("code"))
                .filter(code -> !EventController.RESERVED.contains(code.value()))
                .orElseThrow(EventRefused::incomplete);
    }

    int version() {
        return number("version", 0, Integer.MAX_VALUE);
    }

    Event.Content content() {
        var zone = Zone.anywhere(field("zone")).orElseThrow(EventRefused::times);
        return new Event.Content(
                field("kind"),
                new Event.Words(localized("title"), localized("summary"), localized("description")),
                when(field("starts"), field("ends"), zone),
                new Event.Venue(
                        Event.Mode.parse(field("mode")).orElse(Event.Mode.IN_PERSON),
                        localized("place"),
                        field("room"),
                        address(field("address"))),
                new Event.Tongues(languages("spoken"), languages("interpreted")),
                new Event.Bonds(
                        code("initiative"),
                        Country.parse(field("country")).map(Country::code).orElse(""),
                        code("observance"),
                        field("series").strip()),
                admission(zone),
                Stream.of(field("recordings").split("[\\s,;]+"))
                        .flatMap(written -> RecordingId.parse(written).stream())
                        .distinct()
                        .toList());
    }

    private Event.Admission admission(Zone zone) {
        return new Event.Admission(
                Event.How.parse(field("how")).orElse(Event.How.NONE),
                number("places", 0, 1_000_000),
                closes(zone),
                Math.max(1, number("largest", 1, 500)));
    }

    private @Nullable Instant closes(Zone zone) {
        return field("closes").isBlank() ? null : zone.at(field("closes")).orElseThrow(EventRefused::times);
    }

    /// A session by the clock of its event.
    Programme.Session session(Event event) {
        var when = when(field("starts"), field("ends"), event.content().when().zone());
        return new Programme.Session(0, localized("title"), when.starts(), when.ends(), field("room"), null);
    }

    private static Event.When when(String from, String to, Zone zone) {
        var starts = zone.at(from).orElseThrow(EventRefused::times);
        var ends = zone.at(to).orElseThrow(EventRefused::times);
        if (ends.isBefore(starts)) {
            throw EventRefused.times();
        }
        return new Event.When(starts, ends, zone);
    }

    /// Only an address of the web leads on.
    private static String address(String written) {
        var link = written.strip();
        if (!link.isEmpty() && !link.matches("https?://[^\\s\"<>]{1,500}")) {
            throw EventRefused.address();
        }
        return link;
    }

    /// In every language that has a field.
    LocalizedText localized(String name) {
        var texts = new TreeMap<Language, String>();
        fields.forEach((field, values) -> {
            if (field.startsWith(name + "-") && !values.isEmpty()) {
                Language.parse(field.substring(name.length() + 1))
                        .ifPresent(language -> texts.put(language, values.getFirst()));
            }
        });
        return new LocalizedText(texts);
    }

    /// Those ticked, in the order of the form, and those written beside them.
    private List<Language> languages(String name) {
        var tags = new ArrayList<>(Optional.ofNullable(fields.get(name)).orElse(List.of()));
        tags.addAll(List.of(field(name + "-other").split("[\\s,;]+")));
        return tags.stream()
                .filter(tag -> !tag.isBlank())
                .flatMap(tag -> Language.parse(tag).stream())
                .distinct()
                .toList();
    }

    private String code(String name) {
        var code = field(name).strip();
        return Initiative.isCode(code) ? code : "";
    }

    int number(String name, int least, int most) {
        var written = field(name).strip();
        return written.matches("\\d{1,9}") ? Math.clamp(Long.parseLong(written), least, most) : least;
    }

    String field(String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "");
    }
}
