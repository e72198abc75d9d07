package org.hexapla.library.analysis.suggesting;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexapla.authorities.Spelling;

/// Days as documents print them in the six languages: `16 October 2025`, `4 décembre 1959`, `4 نيسان/أبريل 2002`.
final class WrittenDates {

    private static final Map<String, Integer> MONTHS = months();

    private static final Pattern WORDS = Pattern.compile(
            "(?<day>\\d{1,2})(?:er|º|o)?\\s+(?:de\\s+)?(?<month>\\p{L}[\\p{L}\\p{M}]+(?:\\s?/\\s?\\p{L}[\\p{L}\\p{M}]+)?)"
                    + "\\s+(?:de\\s+)?(?<year>(?:19|20)\\d\\d)");

    private static final Pattern CHINESE =
            Pattern.compile("(?<year>(?:19|20)\\d\\d)\\s?年\\s?(?<month>\\d{1,2})\\s?月\\s?(?<day>\\d{1,2})\\s?日");

    private WrittenDates() {}

    /// @param words as printed
    record Found(LocalDate day, String words) {}

    /// The first day in a text.
    static Optional<Found> first(String text) {
        for (var pattern : new Pattern[] {WORDS, CHINESE}) {
            var matcher = pattern.matcher(text);
            while (matcher.find()) {
                var month = pattern == CHINESE
                        ? Optional.of(Integer.parseInt(matcher.group("month")))
                        : month(matcher.group("month"));
                var day = month.flatMap(number -> day(matcher.group("year"), number, matcher.group("day")));
                if (day.isPresent()) {
                    return Optional.of(new Found(day.get(), matcher.group()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> month(String written) {
        return Stream.of(written.split("/"))
                .map(part -> MONTHS.get(Spelling.folded(part)))
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        // Arabic documents name a month twice, as the East and as the West of the Arab world do.
        for (var locale : new String[] {"en", "fr", "es", "ru", "ar", "ar_LB", "ar_EG"}) {
            var symbols = new DateFormatSymbols(new ULocale(locale));
            for (var width : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
                var names = symbols.getMonths(width, DateFormatSymbols.WIDE);
                for (var month = 0; month < 12; month++) {
                    months.putIfAbsent(Spelling.folded(names[month]), month + 1);
                }
            }
        }
        return months;
    }
}
