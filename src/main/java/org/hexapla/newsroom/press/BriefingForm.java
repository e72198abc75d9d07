package org.hexapla.newsroom.press;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.calendar.Zone;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.springframework.util.MultiValueMap;

/// Reads a briefing from the fields of its form.
final class BriefingForm {

    private static final long LONGEST = 1440;

    private final MultiValueMap<String, String> fields;

    BriefingForm(MultiValueMap<String, String> fields) {
        this.fields = fields;
    }

    /// @param languages those that have a field for the title
    Briefing.Content content(List<Language> languages) {
        var titles = new TreeMap<Language, String>();
        for (var language : languages) {
            var title = field("title-" + language).strip();
            if (!title.isEmpty()) {
                titles.put(language, title);
            }
        }
        var zone = Zone.parse(field("zone")).orElse(Zone.ALL.getFirst());
        return new Briefing.Content(
                Briefing.Kind.parse(field("kind")).orElse(Briefing.Kind.BRIEFING),
                new LocalizedText(titles),
                Zone.instant(field("at"), zone.id().getId()).orElseThrow(PressRefused::incomplete),
                zone,
                Duration.ofMinutes(minutes(field("minutes"))),
                field("place"),
                link(field("link")),
                Optional.ofNullable(fields.get("spoken")).orElse(List.of()).stream()
                        .flatMap(tag -> Language.parse(tag).stream())
                        .toList(),
                field("speakers"),
                fields.containsKey("cancelled"));
    }

    private static long minutes(String written) {
        return written.matches("\\d{1,4}") ? Math.clamp(Long.parseLong(written), 1, LONGEST) : 60;
    }

    /// Only an address of the web leads on.
    private static String link(String written) {
        var link = written.strip();
        if (!link.isEmpty() && !link.matches("https?://[^\\s\"<>]{1,500}")) {
            throw PressRefused.incomplete();
        }
        return link;
    }

    private String field(String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "");
    }
}
