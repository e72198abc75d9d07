package org.hexapla.authorities.observances;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hexapla.authorities.Observance;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Symbol;

/// The calendar as iCalendar (RFC 5545), to be subscribed to in one language.
final class CalendarFeed {

    private static final int LONGEST_LINE = 73;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Language language;
    private final String title;
    private final LocalDate today;
    private final StringBuilder text = new StringBuilder();

    CalendarFeed(Language language, String title, LocalDate today) {
        this.language = language;
        this.title = title;
        this.today = today;
    }

    String of(List<Observance> observances) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Hexapla//Observances//" + language.tag().toUpperCase(Locale.ROOT));
        line("METHOD:PUBLISH");
        line("NAME:" + escaped(title));
        line("X-WR-CALNAME:" + escaped(title));
        observances.forEach(this::event);
        line("END:VCALENDAR");
        return text.toString();
    }

    private void event(Observance observance) {
        var name = observance.name().show(language).orElseThrow();
        line("BEGIN:VEVENT");
        line("UID:" + observance.code() + "@observances.hexapla");
        line("DTSTAMP:" + STAMP.format(Instant.EPOCH));
        dates(observance);
        line("SUMMARY;LANGUAGE=" + name.language() + ":" + escaped(name.text()));
        if (!observance.proclaimedBy().isEmpty()) {
            line("DESCRIPTION:"
                    + escaped(observance.proclaimedBy().stream()
                            .map(Symbol::display)
                            .collect(Collectors.joining(", "))));
        }
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private void dates(Observance observance) {
        var since = observance.since();
        var year = since == null ? today.getYear() : since;
        switch (observance.time()) {
            case Observance.Years(var first, var last) -> span(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
            case Observance.Weekday weekday -> {
                var span = weekday.in(year).orElseThrow();
                span(span.first(), span.last());
                line("RRULE:FREQ=YEARLY;BYMONTH=%d;BYDAY=%d%s"
                        .formatted(weekday.month().getValue(), weekday.place(), letters(weekday.weekday())));
            }
            case Observance.EachYear each -> yearly(each.in(year).orElseThrow());
            case Observance.DaysEachYear days -> yearly(days.in(year).orElseThrow());
        }
    }

    private void yearly(Observance.Span span) {
        span(span.first(), span.last());
        line("RRULE:FREQ=YEARLY");
    }

    /// The end is the first day that is no longer part of it.
    private void span(LocalDate first, LocalDate last) {
        line("DTSTART;VALUE=DATE:" + DAY.format(first));
        line("DTEND;VALUE=DATE:" + DAY.format(last.plusDays(1)));
    }

    private static String letters(DayOfWeek weekday) {
        return weekday.name().substring(0, 2);
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /// Lines are folded before they have more bytes than readers take, never inside a sign.
    private void line(String words) {
        var bytes = 0;
        for (var point : words.codePoints().toArray()) {
            var sign = Character.toString(point);
            var length = sign.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > LONGEST_LINE) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(sign);
            bytes += length;
        }
        text.append("\r\n");
    }
}
