package org.hexapla.occasions.event;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Set;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Paging;
import org.hexapla.kernel.web.Visitor;
import org.hexapla.occasions.EventCode;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The events of the house as anybody meets them.
@Controller
@RequestMapping("/{lang}/events")
class EventController {

    /// What follows `/events/` and is no event.
    static final Set<String> RESERVED = Set.of("calendar", "new");

    private static final int SIZE = 25;

    private final Events events;
    private final EventKinds kinds;
    private final ShowingEvents showing;
    private final Clock clock;

    EventController(Events events, EventKinds kinds, ShowingEvents showing, Clock clock) {
        this.events = events;
        this.kinds = kinds;
        this.showing = showing;
        this.clock = clock;
    }

    @Bean
    static MenuEntry eventsInTheMenu() {
        return new MenuEntry("events.title", "/events", 7, Visitor.Standing.ANYBODY);
    }

    @GetMapping
    ModelAndView list(
            Page page,
            @ModelAttribute EventFilter filter,
            @RequestParam(name = "when", defaultValue = "") String when,
            @RequestParam(name = "page", defaultValue = "1") int number) {
        var isPast = when.equals("past");
        var now = clock.instant();
        var asked = filter.question();
        var question = isPast ? asked.until(now) : asked.from(now);
        var paging = new Paging(Math.clamp(number, 1, 10_000), SIZE, events.count(question));
        var view = new EventsView(
                events.find(question, (paging.number() - 1) * SIZE, SIZE),
                asked,
                showing.kindNames(),
                LocalizedText.inOrder(events.known(Events.Column.LANGUAGE).stream()
                        .map(Language::new)
                        .toList()),
                countries(page.language()),
                paging,
                isPast,
                page.visitor().isAtLeast(Visitor.Standing.STAFF));
        return page.forEverybody().through("events/list", "view", view);
    }

    private java.util.List<Country> countries(Language reader) {
        return events.known(Events.Column.COUNTRY).stream()
                .flatMap(code -> Country.parse(code).stream())
                .sorted(java.util.Comparator.comparing(country -> country.nameIn(reader), reader.order()))
                .toList();
    }

    @GetMapping("/calendar")
    ModelAndView calendar(
            Page page, @ModelAttribute EventFilter filter, @RequestParam(defaultValue = "") String month) {
        var view = showing.month(month(month), filter.question());
        return page.forEverybody()
                .through("events/month", "view", view, "kinds", showing.kindNames(), "filter", filter);
    }

    private YearMonth month(String written) {
        try {
            var month = YearMonth.parse(written);
            return month.getYear() < 1900 || month.getYear() > 2200 ? YearMonth.now(clock) : month;
        } catch (DateTimeException e) {
            return YearMonth.now(clock);
        }
    }

    @GetMapping("/{code:[a-z0-9-]+}")
    ModelAndView event(Page page, @PathVariable String code) {
        var event = EventCode.parse(code).map(events::open).orElseThrow(() -> EventRefused.notFound(code));
        var programme = showing.programme(event);
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        var json = new EventJson(page.language(), page.siteName())
                .of(event, kinds.of(event), programme, site + page.to(event.path()));
        var view = showing.view(event, programme, json, page.visitor().isAtLeast(Visitor.Standing.STAFF));
        return page.existingIn(event.content().words().title().languages())
                .forEverybody()
                .through("events/event", "view", view, "links", showing.links(event));
    }
}
