package org.hexapla.library.marc;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a record's own log (999) tells of the work on it: `$a jdc20210715`, initials, act and day.
final class WorkLog {

    private static final Pattern ENTRY = Pattern.compile("[a-z]{1,8}(\\d{8})");

    private WorkLog() {}

    /// The day on which the record was begun, as far as its log tells.
    static Optional<LocalDate> firstDay(MarcRecord record) {
        return record.texts("999", 'a').flatMap(WorkLog::day).min(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> day(String entry) {
        var matched = ENTRY.matcher(entry.strip());
        try {
            return matched.matches()
                    ? Stream.of(LocalDate.parse(matched.group(1), DateTimeFormatter.BASIC_ISO_DATE))
                    : Stream.empty();
        } catch (DateTimeParseException e) {
            return Stream.empty();
        }
    }
}
