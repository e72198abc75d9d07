package org.hexapla.occasions.event;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.occasions.EventPages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gathers what is shown of an event beside itself.
@Component
@Transactional(readOnly = true)
class ShowingEvents {

    private static final int MOST_IN_A_MONTH = 1000;
    private static final int MOST_IN_A_SERIES = 60;

    private final Events events;
    private final Programmes programmes;
    private final EventKinds kinds;
    private final Surroundings surroundings;
    private final Clock clock;

    ShowingEvents(Events events, Programmes programmes, EventKinds kinds, Surroundings surroundings, Clock clock) {
        this.events = events;
        this.programmes = programmes;
        this.kinds = kinds;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /// @param jsonLd the event for machines, written by whoever knows the address of the page
    EventView view(Event event, Programme programme, String jsonLd, boolean isStaff) {
        return new EventView(
                event,
                kinds.of(event),
                programme,
                surroundings.observed(event),
                surroundings.initiative(event),
                surroundings.shown(event.content().recordings()),
                surroundings.shown(programme),
                series(event),
                event.isOpenAt(clock.instant()) ? event.path() + "/register" : null,
                jsonLd,
                isStaff);
    }

    Programme programme(Event event) {
        return programmes.of(event.code());
    }

    /// Where else anybody reads about it.
    List<EventPages.Link> links(Event event) {
        return surroundings.links(event.code());
    }

    List<EventPages.Link> staffLinks(Event event) {
        return surroundings.staffLinks(event.code());
    }

    private List<Event> series(Event event) {
        var name = event.content().bonds().series();
        if (name.isEmpty()) {
            return List.of();
        }
        var question = new EventQuestion("", "", "", "", name, null, null, false);
        return events.find(question, 0, MOST_IN_A_SERIES).stream()
                .filter(other -> !other.code().equals(event.code()))
                .toList();
    }

    /// Every event stands on each of its days.
    MonthView month(YearMonth month, EventQuestion question) {
        var asked = question.from(
                        month.atDay(1).minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
                .until(month.atEndOfMonth()
                        .plusDays(2)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant());
        Map<LocalDate, List<Event>> days = new TreeMap<>();
        for (var event : events.find(asked, 0, MOST_IN_A_MONTH)) {
            var last = event.content().when().lastDay();
            for (var day = event.content().when().firstDay(); !day.isAfter(last); day = day.plusDays(1)) {
                if (YearMonth.from(day).equals(month)) {
                    days.computeIfAbsent(day, _ -> new ArrayList<>()).add(event);
                }
            }
        }
        return new MonthView(month, days);
    }

    /// The names of all kinds by their codes, in their order.
    Map<String, LocalizedText> kindNames() {
        var names = new java.util.LinkedHashMap<String, LocalizedText>();
        kinds.all().forEach(kind -> names.put(kind.code(), kind.name()));
        return names;
    }
}
