package org.hexapla.authorities.observances;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hexapla.authorities.Observance;
import org.hexapla.calendar.ICalendar;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Symbol;

/// The calendar of observances, to be subscribed to in one language.
final class CalendarFeed {

    private final LocalDate today;
    private final String pages;

    /// @param pages the address of the pages of all observances, without its last slash
    CalendarFeed(LocalDate today, String pages) {
        this.today = today;
        this.pages = pages;
    }

    String of(List<Observance> observances, Language language, String title) {
        return new ICalendar(language, title, "observances")
                .of(observances.stream().map(this::event).toList());
    }

    private ICalendar.Event event(Observance observance) {
        return new ICalendar.Event(
                observance.code(),
                0,
                Instant.EPOCH,
                when(observance),
                observance.name(),
                observance.proclaimedBy().stream().map(Symbol::display).collect(Collectors.joining(", ")),
                "",
                pages + "/" + observance.code(),
                ICalendar.Status.CONFIRMED,
                List.of());
    }

    private ICalendar.When when(Observance observance) {
        var since = observance.since();
        var year = since == null ? today.getYear() : since;
        return switch (observance.time()) {
            case Observance.Years(var first, var last) ->
                new ICalendar.Days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
            case Observance.Weekday weekday -> new ICalendar.WeekdayEachYear(days(weekday, year), weekday.place());
            case Observance.EachYear each -> new ICalendar.EachYear(days(each, year));
            case Observance.DaysEachYear days -> new ICalendar.EachYear(days(days, year));
        };
    }

    private static ICalendar.Days days(Observance.Time time, int year) {
        var span = time.in(year).orElseThrow();
        return new ICalendar.Days(span.first(), span.last());
    }
}
