package org.hexapla.library.proceedings.sections;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;

/// Days as the index, which is in English, has printed them since it began: `17 Nov. 2020`, `17-19 Nov. 2020`,
/// `30 Nov.-2 Dec. 2020`.
final class Dates {

    private static final List<String> MONTHS =
            List.of("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.");

    private Dates() {}

    /// The days of field 992: each a day or a range.
    static String ofMeeting(MarcRecord record) {
        return record.fields("992")
                .map(Dates::range)
                .filter(day -> !day.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// The first day of action, or else of publication.
    static Optional<LocalDate> first(MarcRecord record) {
        return record.text("992", 'a').or(() -> record.text("269", 'a')).flatMap(Dates::parse);
    }

    static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
    }

    /// `17 Nov.`
    static String withoutYear(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }

    /// `17 Nov. 20`
    static String withShortYear(LocalDate day) {
        return "%s %02d".formatted(withoutYear(day), day.getYear() % 100);
    }

    /// A date as records have it; what is no whole date is printed as far as it is known.
    static String written(String date) {
        return parse(date).map(Dates::day).orElseGet(() -> {
            var known = date.strip();
            return known.matches("\\d{4}-(0[1-9]|1[0-2])")
                    ? MONTHS.get(Integer.parseInt(known.substring(5)) - 1) + " " + known.substring(0, 4)
                    : known;
        });
    }

    static Optional<LocalDate> parse(String date) {
        var digits = date.strip();
        var written = digits.matches("\\d{8}")
                ? digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6)
                : digits;
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String range(DataField field) {
        var from = field.text('a').orElse("");
        var until = field.text('b').orElse("");
        var first = parse(from);
        var last = parse(until);
        if (first.isEmpty() || last.isEmpty() || first.equals(last)) {
            return until.isBlank() || first.isPresent() && first.equals(last)
                    ? written(from)
                    : written(from) + "-" + written(until);
        }
        return range(first.get(), last.get());
    }

    static String range(LocalDate from, LocalDate until) {
        if (from.getYear() != until.getYear()) {
            return day(from) + "-" + day(until);
        }
        return from.getMonth() == until.getMonth()
                ? from.getDayOfMonth() + "-" + day(until)
                : withoutYear(from) + "-" + day(until);
    }

    private static String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1);
    }
}
