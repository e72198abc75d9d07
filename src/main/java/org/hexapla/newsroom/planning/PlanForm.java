package org.hexapla.newsroom.planning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hexapla.calendar.Zone;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.newsroom.ChannelCode;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// Reads a plan from the fields of its form.
final class PlanForm {

    private final MultiValueMap<String, String> fields;

    PlanForm(MultiValueMap<String, String> fields) {
        this.fields = fields;
    }

    /// @param languages those that have a field for the title
    Plan.Content content(List<Language> languages) {
        var titles = new TreeMap<Language, String>();
        for (var language : languages) {
            var title = field("title-" + language).strip();
            if (!title.isEmpty()) {
                titles.put(language, title);
            }
        }
        return new Plan.Content(
                new LocalizedText(titles),
                field("type"),
                day(field("day")),
                time(field("time")),
                Zone.parse(field("zone")).orElse(Zone.ALL.getFirst()),
                field("desk"),
                new TreeSet<>(all("channel")
                        .flatMap(code -> ChannelCode.parse(code).stream())
                        .toList()),
                all("owed").flatMap(tag -> Language.parse(tag).stream()).toList(),
                field("note"),
                Plan.State.parse(field("state")).orElse(Plan.State.PLANNED));
    }

    static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw PlanningRefused.noDay(written);
        }
    }

    private static @Nullable LocalTime time(String written) {
        try {
            return written.isBlank() ? null : LocalTime.parse(written);
        } catch (DateTimeException e) {
            throw PlanningRefused.noTime(written);
        }
    }

    private Stream<String> all(String name) {
        return Optional.ofNullable(fields.get(name)).orElse(List.of()).stream();
    }

    private String field(String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "");
    }
}
