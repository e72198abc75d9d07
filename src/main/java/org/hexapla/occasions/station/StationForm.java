package org.hexapla.occasions.station;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.hexapla.calendar.Zone;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.springframework.util.MultiValueMap;

/// What somebody wrote into the forms of a station.
public record StationForm(MultiValueMap<String, String> fields) {

    /// @param code empty for one whose code is in the form
    Station station(String code) {
        var version = field("version");
        return new Station(
                code.isEmpty() ? field("code") : code,
                version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0,
                new Station.Words(localized("name"), localized("address"), localized("bring")),
                Zone.anywhere(field("zone"))
                        .orElseThrow(StationRefused::incomplete)
                        .id(),
                hours(),
                new Station.Terms(currency(), number("refund", 0, 720)),
                List.of(),
                List.of());
    }

    public Station.Closure closure() {
        return new Station.Closure(0, day("first"), day("last"), localized("why"));
    }

    public Station.Limit limit() {
        return new Station.Limit(0, day("first"), day("last"), number("most", 0, 10_000), localized("why"));
    }

    private OpeningHours hours() {
        var spans = new TreeMap<DayOfWeek, OpeningHours.Span>();
        for (var day : DayOfWeek.values()) {
            var opens = field("opens-" + day.getValue());
            var closes = field("closes-" + day.getValue());
            if (!opens.isEmpty() || !closes.isEmpty()) {
                spans.put(day, span(opens, closes));
            }
        }
        return new OpeningHours(spans);
    }

    private static OpeningHours.Span span(String opens, String closes) {
        try {
            return new OpeningHours.Span(LocalTime.parse(opens), LocalTime.parse(closes));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw StationRefused.hours();
        }
    }

    /// Not asked of a station that sells already.
    private Currency currency() {
        var written = field("currency").isEmpty() ? "USD" : field("currency");
        try {
            return Currency.getInstance(written);
        } catch (IllegalArgumentException e) {
            throw StationRefused.incomplete();
        }
    }

    public LocalizedText localized(String name) {
        var texts = new TreeMap<Language, String>();
        fields.forEach((field, values) -> {
            if (field.startsWith(name + "-") && !values.isEmpty()) {
                Language.parse(field.substring(name.length() + 1))
                        .ifPresent(language -> texts.put(language, values.getFirst()));
            }
        });
        return new LocalizedText(texts);
    }

    private LocalDate day(String name) {
        try {
            return LocalDate.parse(field(name));
        } catch (DateTimeException e) {
            throw StationRefused.incomplete();
        }
    }

    public int number(String name, int least, int most) {
        var written = field(name);
        if (!written.matches("\\d{1,5}")) {
            throw StationRefused.incomplete();
        }
        var number = Integer.parseInt(written);
        if (number < least || number > most) {
            throw StationRefused.incomplete();
        }
        return number;
    }

    private String field(String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }
}
