package org.hexapla.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// Events as iCalendar (RFC 5545) in one language. Times stay by the clock of their place, whose changes to summer time
/// and back are told with them, so that they mean the same on every device. Who subscribes to one is told to ask again
/// every hour (RFC 7986).
public final class ICalendar {

    private static final int LONGEST_LINE = 73;
    private static final Duration REFRESHED = Duration.ofHours(1);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Language language;
    private final String title;
    private final String house;
    private final StringBuilder text = new StringBuilder();

    /// @param title the name of the calendar
    /// @param house whose events they are, for ever: `newsroom`
    public ICalendar(Language language, String title, String house) {
        this.language = language;
        this.title = title;
        this.house = house;
    }

    /// When something is.
    public sealed interface When {}

    /// Whole days, the last one included. They say what is on, and nobody is busy for it.
    public record Days(LocalDate first, LocalDate last) implements When {}

    /// The same days each year.
    public record EachYear(Days since) implements When {}

    /// The day of the week of the first of the days, each year in the same month.
    ///
    /// @param place which of those of the month: 1 for the first, -1 for the last
    public record WeekdayEachYear(Days since, int place) implements When {}

    /// By the clock of a place.
    public record Times(ZonedDateTime start, ZonedDateTime end) implements When {

        public static Times of(ZonedDateTime start, Duration length) {
            return new Times(start, start.plus(length));
        }
    }

    public enum Status {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }

    /// @param uid the same for ever, without the name of the house
    /// @param sequence one more with each change, from 0
    /// @param place where it is; empty for nowhere
    /// @param address of its page; empty where none is named
    /// @param categories what it is, in words
    public record Event(
            String uid,
            int sequence,
            Instant changed,
            When when,
            LocalizedText summary,
            String description,
            String place,
            String address,
            Status status,
            List<String> categories) {

        public Event {
            categories = List.copyOf(categories);
        }
    }

    /// @return the calendar, whole
    public String of(List<Event> events) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Hexapla//Calendar//" + language.tag().toUpperCase(Locale.ROOT));
        line("METHOD:PUBLISH");
        line("REFRESH-INTERVAL;VALUE=DURATION:" + REFRESHED);
        line("X-PUBLISHED-TTL:" + REFRESHED);
        line("NAME:" + escaped(title));
        line("X-WR-CALNAME:" + escaped(title));
        events.stream()
                .flatMap(event -> event.when() instanceof Times(var start, var _)
                        ? java.util.stream.Stream.of(start)
                        : java.util.stream.Stream.empty())
                .filter(start -> !isUniversal(start.getZone()))
                .collect(java.util.stream.Collectors.groupingBy(
                        ZonedDateTime::getZone,
                        () -> new java.util.TreeMap<>(java.util.Comparator.comparing(ZoneId::getId)),
                        java.util.stream.Collectors.toList()))
                .forEach(this::zone);
        events.forEach(this::event);
        line("END:VCALENDAR");
        return text.toString();
    }

    /// All changes of the clock from before the first of the times to after the last, each as it was or will be.
    private void zone(ZoneId zone, List<ZonedDateTime> times) {
        var rules = zone.getRules();
        var first = times.stream().min(ZonedDateTime::compareTo).orElseThrow().minusYears(1);
        var last = times.stream().max(ZonedDateTime::compareTo).orElseThrow().plusYears(1);
        line("BEGIN:VTIMEZONE");
        line("TZID:" + zone.getId());
        var offset = rules.getOffset(first.toInstant());
        observed(rules.isDaylightSavings(first.toInstant()), first.toLocalDateTime(), offset, offset);
        for (var change = rules.nextTransition(first.toInstant());
                change != null && change.getInstant().isBefore(last.toInstant());
                change = rules.nextTransition(change.getInstant())) {
            observed(
                    rules.isDaylightSavings(change.getInstant()),
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter());
        }
        line("END:VTIMEZONE");
    }

    private void observed(boolean isSummer, LocalDateTime from, ZoneOffset before, ZoneOffset after) {
        var name = isSummer ? "DAYLIGHT" : "STANDARD";
        line("BEGIN:" + name);
        line("DTSTART:" + LOCAL.format(from));
        line("TZOFFSETFROM:" + offset(before));
        line("TZOFFSETTO:" + offset(after));
        line("END:" + name);
    }

    private static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "+0000" : offset.getId().replace(":", "");
    }

    private void event(Event event) {
        var summary = event.summary().show(language).orElseThrow();
        line("BEGIN:VEVENT");
        line("UID:" + event.uid() + "@" + house + ".hexapla");
        line("SEQUENCE:" + event.sequence());
        line("DTSTAMP:" + STAMP.format(event.changed()));
        line("LAST-MODIFIED:" + STAMP.format(event.changed()));
        when(event.when());
        line("TRANSP:" + (event.when() instanceof Times ? "OPAQUE" : "TRANSPARENT"));
        line("SUMMARY;LANGUAGE=" + summary.language() + ":" + escaped(summary.text()));
        if (!event.description().isEmpty()) {
            line("DESCRIPTION:" + escaped(event.description()));
        }
        if (!event.place().isEmpty()) {
            line("LOCATION:" + escaped(event.place()));
        }
        if (!event.address().isEmpty()) {
            line("URL:" + event.address());
        }
        line("STATUS:" + event.status());
        if (!event.categories().isEmpty()) {
            line("CATEGORIES:"
                    + event.categories().stream()
                            .map(ICalendar::escaped)
                            .collect(java.util.stream.Collectors.joining(",")));
        }
        line("END:VEVENT");
    }

    private void when(When when) {
        switch (when) {
            case Days days -> days(days);
            case EachYear(var since) -> {
                days(since);
                line("RRULE:FREQ=YEARLY");
            }
            case WeekdayEachYear(var since, var place) -> {
                days(since);
                line("RRULE:FREQ=YEARLY;BYMONTH=%d;BYDAY=%d%s"
                        .formatted(
                                since.first().getMonthValue(),
                                place,
                                since.first().getDayOfWeek().name().substring(0, 2)));
            }
            case Times(var start, var end) -> {
                line("DTSTART" + time(start));
                line("DTEND" + time(end));
            }
        }
    }

    /// The end is the first day that is no longer part of it.
    private void days(Days days) {
        line("DTSTART;VALUE=DATE:" + DAY.format(days.first()));
        line("DTEND;VALUE=DATE:" + DAY.format(days.last().plusDays(1)));
    }

    private static String time(ZonedDateTime time) {
        return isUniversal(time.getZone())
                ? ":" + STAMP.format(time)
                : ";TZID=" + time.getZone().getId() + ":" + LOCAL.format(time);
    }

    private static boolean isUniversal(ZoneId zone) {
        return zone.getId().equals("UTC");
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /// Lines are folded before they have more bytes than readers take, never inside a sign.
    private void line(String words) {
        var bytes = 0;
        for (var sign : words.codePoints().mapToObj(Character::toString).toList()) {
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
