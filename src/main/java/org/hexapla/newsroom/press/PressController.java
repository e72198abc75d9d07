package org.hexapla.newsroom.press;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexapla.calendar.ICalendar;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Visitor;
import org.hexapla.newsroom.story.Choice;
import org.hexapla.newsroom.story.Item;
import org.hexapla.newsroom.story.Items;
import org.hexapla.newsroom.story.OpenItems;
import org.hexapla.newsroom.story.ReadingItems;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The press room as journalists meet it.
@Controller
@RequestMapping("/{lang}/press")
class PressController {

    private static final int MOST = 20;

    private final Briefings briefings;
    private final ShowingEmbargoed embargoed;
    private final PressCircle circle;
    private final OpenItems open;
    private final Items items;
    private final ReadingItems reading;
    private final Clock clock;

    PressController(
            Briefings briefings,
            ShowingEmbargoed embargoed,
            PressCircle circle,
            OpenItems open,
            Items items,
            ReadingItems reading,
            Clock clock) {
        this.briefings = briefings;
        this.embargoed = embargoed;
        this.circle = circle;
        this.open = open;
        this.items = items;
        this.reading = reading;
        this.clock = clock;
    }

    @Bean
    static MenuEntry pressInTheMenu() {
        return new MenuEntry("press.title", "/press", 6, Visitor.Standing.ANYBODY);
    }

    @GetMapping
    ModelAndView room(Page page) {
        var now = clock.instant();
        var isPress = circle.isOpen();
        var releases =
                open.latest(Choice.ofType("release"), page.language(), OpenItems.Place.beforeAll(now), MOST).stream()
                        .map(item -> released(item, page.language()))
                        .toList();
        var view = new PressView(
                briefings.from(now.minus(Duration.ofHours(2)), MOST),
                briefings.before(now.minus(Duration.ofHours(2)), MOST),
                releases,
                isPress,
                isPress ? embargoed.list() : List.of(),
                page.visitor().isAtLeast(Visitor.Standing.STAFF));
        return page.through("press/room", "view", view);
    }

    @GetMapping("/briefings/{id:\\d{1,15}}")
    ModelAndView briefing(Page page, @PathVariable long id) {
        var briefing = briefings.find(id).orElseThrow(() -> PressRefused.notFound(Long.toString(id)));
        var transcript = Optional.ofNullable(briefing.item())
                .flatMap(items::find)
                .filter(item -> !item.editions().isEmpty())
                .filter(reading::isOpen);
        var available = transcript.stream()
                .flatMap(item -> item.editions().keySet().stream()
                        .sorted()
                        .flatMap(language -> item
                                .readable(language)
                                .map(edition ->
                                        new PressView.Available(language, minutes(briefing.ended(), edition.first())))
                                .stream()))
                .toList();
        return page.through(
                "press/briefing",
                "view",
                new PressView.Told(
                        briefing,
                        transcript.map(item -> item.id().toString()).orElse(""),
                        available,
                        page.visitor().isAtLeast(Visitor.Standing.STAFF)));
    }

    @GetMapping("/briefings.ics")
    ResponseEntity<String> calendar(Page page) {
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        var events = briefings.from(clock.instant().minus(Duration.ofDays(90)), 500).stream()
                .map(briefing -> event(briefing, site + page.to(briefing.path())))
                .toList();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .body(new ICalendar(page.language(), page.text("press.briefings"), "newsroom").of(events));
    }

    private static ICalendar.Event event(Briefing briefing, String address) {
        var content = briefing.content();
        return new ICalendar.Event(
                "newsroom-briefing-" + briefing.id(),
                briefing.version() - 1,
                briefing.changed(),
                ICalendar.Times.of(content.start(), content.length()),
                content.title(),
                content.speakers(),
                content.place(),
                address,
                content.isCancelled() ? ICalendar.Status.CANCELLED : ICalendar.Status.CONFIRMED,
                List.of());
    }

    private static PressView.Released released(Item item, Language language) {
        var edition = item.readable(language).orElseThrow();
        return new PressView.Released(item.id().toString(), edition.copy().title(), edition.first());
    }

    private static @org.jspecify.annotations.Nullable Long minutes(
            @org.jspecify.annotations.Nullable Instant ended, Instant at) {
        return ended == null ? null : Math.max(0, Duration.between(ended, at).toMinutes());
    }
}
