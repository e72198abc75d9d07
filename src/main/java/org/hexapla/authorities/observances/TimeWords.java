package org.hexapla.authorities.observances;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.authorities.Observance;

/// The time of an observance as files and tables write it: `12-05`, `first monday of october`, `02-01/02-07`,
/// `2021`, `2021/2030`.
final class TimeWords {

    private static final List<String> PLACES = List.of("last", "", "first", "second", "third", "fourth", "fifth");
    private static final Pattern WEEKDAY =
            Pattern.compile("(last|first|second|third|fourth|fifth) ([a-z]+day) of ([a-z]+)");
    private static final Pattern DAYS = Pattern.compile("(\\d\\d-\\d\\d)/(\\d\\d-\\d\\d)");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:/(\\d{4}))?");

    private TimeWords() {}

    static Optional<Observance.Time> parse(String written) {
        try {
            return read(written.toLowerCase(Locale.ROOT));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Observance.Time> read(String words) {
        if (words.matches("\\d\\d-\\d\\d")) {
            return Optional.of(new Observance.EachYear(day(words)));
        }
        var days = DAYS.matcher(words);
        if (days.matches()) {
            return Optional.of(new Observance.DaysEachYear(day(days.group(1)), day(days.group(2))));
        }
        var years = YEARS.matcher(words);
        if (years.matches()) {
            var first = Integer.parseInt(years.group(1));
            var last = years.group(2) == null ? first : Integer.parseInt(years.group(2));
            return first > last ? Optional.empty() : Optional.of(new Observance.Years(first, last));
        }
        var weekday = WEEKDAY.matcher(words);
        if (weekday.matches()) {
            return Optional.of(new Observance.Weekday(
                    PLACES.indexOf(weekday.group(1)) - 1,
                    DayOfWeek.valueOf(weekday.group(2).toUpperCase(Locale.ROOT)),
                    Month.valueOf(weekday.group(3).toUpperCase(Locale.ROOT))));
        }
        return Optional.empty();
    }

    private static MonthDay day(String words) {
        return MonthDay.parse("--" + words);
    }

    static String write(Observance.Time time) {
        return switch (time) {
            case Observance.EachYear(var day) -> words(day);
            case Observance.DaysEachYear(var first, var last) -> words(first) + "/" + words(last);
            case Observance.Years(var first, var last) -> first == last ? "" + first : first + "/" + last;
            case Observance.Weekday(var place, var weekday, var month) ->
                "%s %s of %s".formatted(PLACES.get(place + 1), name(weekday), name(month));
        };
    }

    private static String words(MonthDay day) {
        return day.toString().substring(2);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
