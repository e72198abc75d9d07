package org.hexapla.occasions.tour;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Money;
import org.hexapla.occasions.station.StationForm;
import org.springframework.util.MultiValueMap;

/// What somebody wrote into the forms of a tour, read as a tour or as a series of times.
record TourForm(MultiValueMap<String, String> fields) {

    private static final int LONGEST = 600;
    private static final int MOST = 10_000;

    Tour tour(String code, String station, Currency currency) {
        var languages = languages(field("languages"));
        var content = new Tour.Content(
                Mode.parse(field("mode")).orElseThrow(TourRefused::incomplete),
                localized("title"),
                localized("description"),
                localized("route"),
                languages,
                new Tour.Length(number("minutes", LONGEST), number("capacity", MOST)),
                fields.containsKey("guided"),
                link(field("link")),
                fields.containsKey("offered"));
        if (content.title().isEmpty() || languages.isEmpty() || !code.matches("[a-z0-9-]{2,60}")) {
            throw TourRefused.incomplete();
        }
        var version = field("version");
        return new Tour(
                code, version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0, station, content, prices(currency));
    }

    MakingSlots.Series series(String tour, List<Room> rooms) {
        var days = all("day").stream()
                .filter(day -> day.matches("[1-7]"))
                .map(day -> DayOfWeek.of(Integer.parseInt(day)))
                .collect(Collectors.toSet());
        var times = Stream.of(field("times").split("[\\s,;]+"))
                .filter(time -> !time.isEmpty())
                .map(TourForm::time)
                .toList();
        var languages = all("language").stream()
                .flatMap(tag -> Language.parse(tag).stream())
                .toList();
        if (days.isEmpty() || times.isEmpty() || times.size() > 30 || languages.isEmpty()) {
            throw TourRefused.incomplete();
        }
        return new MakingSlots.Series(
                tour,
                day("first"),
                day("last"),
                days,
                times,
                languages,
                rooms.stream()
                        .filter(room -> Long.toString(room.id()).equals(field("room")))
                        .findFirst());
    }

    static List<Language> languages(String written) {
        return Arrays.stream(written.split("[\\s,;]+"))
                .filter(tag -> !tag.isEmpty())
                .map(tag -> Language.parse(tag).orElseThrow(TourRefused::incomplete))
                .distinct()
                .toList();
    }

    LocalDate day(String name) {
        try {
            return LocalDate.parse(field(name));
        } catch (DateTimeException e) {
            throw TourRefused.incomplete();
        }
    }

    private static LocalTime time(String written) {
        try {
            return LocalTime.parse(written.length() == 4 ? "0" + written : written);
        } catch (DateTimeException e) {
            throw TourRefused.incomplete();
        }
    }

    private Map<Category, Money> prices(Currency currency) {
        var prices = new TreeMap<Category, Money>();
        for (var category : Category.values()) {
            var written = field("price-" + category.code()).strip();
            if (!written.isEmpty()) {
                prices.put(category, price(written, currency));
            }
        }
        return prices;
    }

    private static Money price(String written, Currency currency) {
        if (!written.matches("\\d{1,9}([.,]\\d{1,4})?")) {
            throw TourRefused.incomplete();
        }
        try {
            return new Money(new BigDecimal(written.replace(',', '.')), currency);
        } catch (IllegalArgumentException e) {
            throw TourRefused.incomplete();
        }
    }

    /// Nothing written is nothing said.
    int capacity() {
        return field("capacity").isEmpty() ? 0 : number("capacity", MOST);
    }

    LocalizedText localized(String name) {
        return new StationForm(fields).localized(name);
    }

    private int number(String name, int most) {
        var written = field(name);
        return Optional.of(written)
                .filter(digits -> digits.matches("[1-9]\\d{0,4}"))
                .map(Integer::parseInt)
                .filter(number -> number <= most)
                .orElseThrow(TourRefused::incomplete);
    }

    /// Only an address of the web leads on.
    private static String link(String written) {
        var link = written.strip();
        if (!link.isEmpty() && !link.matches("https?://[^\\s\"<>]{1,500}")) {
            throw TourRefused.incomplete();
        }
        return link;
    }

    private List<String> all(String name) {
        return Objects.requireNonNullElse(fields.get(name), List.of());
    }

    private String field(String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }
}
