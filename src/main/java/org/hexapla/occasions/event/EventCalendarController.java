package org.hexapla.occasions.event;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.calendar.ICalendar;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.occasions.EventCode;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Events for the calendars of people's own devices: all, those of a kind, a language or an initiative, or one. What
/// was called off stays in them and says so.
@Controller
@RequestMapping("/{lang}/events")
class EventCalendarController {

    private static final Duration BACK = Duration.ofDays(90);
    private static final int MOST = 1000;

    private final Events events;
    private final ShowingEvents showing;
    private final Clock clock;

    EventCalendarController(Events events, ShowingEvents showing, Clock clock) {
        this.events = events;
        this.showing = showing;
        this.clock = clock;
    }

    @GetMapping("/calendar.ics")
    ResponseEntity<String> all(Page page, @ModelAttribute EventFilter filter) {
        var question = filter.question().from(clock.instant().minus(BACK));
        return calendar(page, name(page, question), events.find(question, 0, MOST));
    }

    @GetMapping("/{code:[a-z0-9-]+}/event.ics")
    ResponseEntity<String> one(Page page, @PathVariable String code) {
        var event = EventCode.parse(code).map(events::open).orElseThrow(() -> EventRefused.notFound(code));
        return calendar(page, event.content().words().title().words(page.language()), List.of(event));
    }

    /// Of several calendars, people know them by what they hold.
    private String name(Page page, EventQuestion question) {
        var parts = new ArrayList<String>(List.of(page.siteName(), page.text("events.title")));
        Optional.ofNullable(showing.kindNames().get(question.kind()))
                .ifPresent(name -> parts.add(name.words(page.language())));
        if (!question.language().isEmpty()) {
            parts.add(TongueNames.of(new org.hexapla.kernel.Language(question.language()), page.language()));
        }
        if (!question.initiative().isEmpty()) {
            parts.add(question.initiative());
        }
        return String.join(" · ", parts);
    }

    private ResponseEntity<String> calendar(Page page, String name, List<Event> found) {
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        var kindNames = showing.kindNames();
        var entries = found.stream()
                .map(event -> entry(
                        event,
                        page,
                        site + page.to(event.path()),
                        Optional.ofNullable(kindNames.get(event.content().kind()))))
                .toList();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .body(new ICalendar(page.language(), name, "occasions").of(entries));
    }

    private static ICalendar.Event entry(Event event, Page page, String address, Optional<LocalizedText> kind) {
        var content = event.content();
        var venue = content.venue();
        var place = venue.mode().hasPlace()
                ? place(venue, page)
                : page.text(venue.mode().messageKey());
        return new ICalendar.Event(
                "event-" + event.code(),
                event.version() - 1,
                event.changed(),
                when(content.when()),
                content.words().title(),
                content.words().summary().words(page.language()),
                place,
                address,
                event.state() == Event.State.CANCELLED ? ICalendar.Status.CANCELLED : ICalendar.Status.CONFIRMED,
                kind.map(name -> List.of(name.words(page.language()))).orElse(List.of()));
    }

    /// What is over several days is told as days: a week is no hour.
    private static ICalendar.When when(Event.When when) {
        return Duration.between(when.starts(), when.ends()).compareTo(Duration.ofDays(2)) > 0
                ? new ICalendar.Days(when.firstDay(), when.lastDay())
                : new ICalendar.Times(when.start(), when.end());
    }

    private static String place(Event.Venue venue, Page page) {
        LocalizedText place = venue.place();
        var words = place.words(page.language());
        return words.isEmpty() || venue.room().isEmpty() ? words + venue.room() : words + ", " + venue.room();
    }
}
