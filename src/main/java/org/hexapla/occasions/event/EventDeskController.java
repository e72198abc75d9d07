package org.hexapla.occasions.event;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hexapla.authorities.Observance;
import org.hexapla.authorities.Observances;
import org.hexapla.calendar.Zone;
import org.hexapla.figures.Initiatives;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Paging;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.occasions.DeskEntry;
import org.hexapla.occasions.EventCode;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the staff make events and change them.
@Controller
@RequestMapping("/{lang}/occasions/events")
class EventDeskController {

    private static final int SIZE = 50;
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final Planning planning;
    private final Events events;
    private final ShowingEvents showing;
    private final EventKinds kinds;
    private final Observances observances;
    private final Initiatives initiatives;
    private final Clock clock;

    EventDeskController(
            Planning planning,
            Events events,
            ShowingEvents showing,
            EventKinds kinds,
            Observances observances,
            Initiatives initiatives,
            Clock clock) {
        this.planning = planning;
        this.events = events;
        this.showing = showing;
        this.kinds = kinds;
        this.observances = observances;
        this.initiatives = initiatives;
        this.clock = clock;
    }

    @Bean
    static DeskEntry eventsOnTheDesk() {
        return new DeskEntry("events.desk", "/occasions/events", 0);
    }

    @GetMapping
    ModelAndView list(
            Page page,
            @ModelAttribute EventFilter filter,
            @RequestParam(name = "when", defaultValue = "") String when,
            @RequestParam(name = "page", defaultValue = "1") int number) {
        planning.requireStaff();
        var isPast = when.equals("past");
        var asked = filter.question().forStaff();
        var question = isPast ? asked.until(clock.instant()) : asked.from(clock.instant());
        var paging = new Paging(Math.clamp(number, 1, 10_000), SIZE, events.count(question));
        var view = new EventsView(
                events.find(question, (paging.number() - 1) * SIZE, SIZE),
                asked,
                showing.kindNames(),
                List.of(),
                List.of(),
                paging,
                isPast,
                true);
        return page.through("events/desk", "view", view, "days", comingDays());
    }

    /// The international days of the next two months, to make events of.
    private List<Observance> comingDays() {
        var today = java.time.LocalDate.now(clock);
        return observances.all().stream()
                .filter(day -> !(day.time() instanceof Observance.Years))
                .filter(day -> Optional.of(day)
                        .flatMap(known -> known.in(today.getYear()))
                        .filter(span ->
                                !span.first().isBefore(today) && span.first().isBefore(today.plusMonths(2)))
                        .isPresent())
                .sorted(java.util.Comparator.comparing(
                        day -> day.in(today.getYear()).orElseThrow().first()))
                .toList();
    }

    @GetMapping("/new")
    ModelAndView blank(
            Page page,
            @RequestParam(defaultValue = "") String observance,
            @RequestParam(defaultValue = "") String also) {
        planning.requireStaff();
        var content = observances.find(observance).map(this::observing).orElseGet(this::blank);
        return form(page, null, content, also);
    }

    /// An event of an international day, the next time that it comes.
    private Event.Content observing(Observance day) {
        var today = java.time.LocalDate.now(clock);
        var date = java.util.stream.IntStream.rangeClosed(today.getYear(), today.getYear() + 1)
                .mapToObj(day::in)
                .flatMap(Optional::stream)
                .map(Observance.Span::first)
                .filter(first -> !first.isBefore(today))
                .findFirst()
                .orElse(today);
        var blank = blank();
        var starts = date.atTime(MORNING).atZone(blank.when().zone().id()).toInstant();
        return new Event.Content(
                "observance",
                new Event.Words(day.name(), LocalizedText.none(), LocalizedText.none()),
                new Event.When(
                        starts, starts.plus(Duration.ofHours(2)), blank.when().zone()),
                blank.venue(),
                blank.tongues(),
                new Event.Bonds("", "", day.code(), ""),
                blank.admission(),
                List.of());
    }

    private Event.Content blank() {
        var starts = clock.instant().plus(Duration.ofDays(14)).truncatedTo(ChronoUnit.HOURS);
        return new Event.Content(
                "briefing",
                new Event.Words(LocalizedText.none(), LocalizedText.none(), LocalizedText.none()),
                new Event.When(starts, starts.plus(Duration.ofHours(2)), Zone.ALL.getFirst()),
                new Event.Venue(Event.Mode.IN_PERSON, LocalizedText.none(), "", ""),
                new Event.Tongues(List.of(Language.EN), List.of()),
                new Event.Bonds("", "", "", ""),
                Event.Admission.NONE,
                List.of());
    }

    @PostMapping("/new")
    ModelAndView add(Page page, @RequestParam MultiValueMap<String, String> fields) {
        planning.requireStaff();
        var form = new EventForm(fields);
        var code = form.code();
        planning.add(code, form.content());
        return SeeOther.at(page.to("/occasions/events/" + code));
    }

    @GetMapping("/{code:[a-z0-9-]+}")
    ModelAndView show(Page page, @PathVariable String code) {
        var event = known(code);
        var view = showing.view(event, showing.programme(event), "", true);
        return page.through("events/desk-event", "view", view, "links", showing.staffLinks(event));
    }

    @GetMapping("/{code:[a-z0-9-]+}/edit")
    ModelAndView edit(Page page, @PathVariable String code, @RequestParam(defaultValue = "") String also) {
        var event = known(code);
        return form(page, event, event.content(), also);
    }

    @PostMapping("/{code:[a-z0-9-]+}/edit")
    ModelAndView change(Page page, @PathVariable String code, @RequestParam MultiValueMap<String, String> fields) {
        var event = known(code);
        var form = new EventForm(fields);
        planning.change(event.code(), form.version(), form.content());
        return SeeOther.at(page.to(event.deskPath()));
    }

    @PostMapping("/{code:[a-z0-9-]+}/state")
    ModelAndView become(
            Page page,
            @PathVariable String code,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String state) {
        var event = known(code);
        planning.become(event.code(), version, Event.State.parse(state).orElseThrow(EventRefused::state));
        return SeeOther.at(page.to(event.deskPath()));
    }

    private Event known(String code) {
        planning.requireStaff();
        return EventCode.parse(code).map(planning::find).orElseThrow(() -> EventRefused.notFound(code));
    }

    private ModelAndView form(
            Page page, @org.jspecify.annotations.Nullable Event event, Event.Content content, String also) {
        var view = new EditView(
                event == null ? "" : event.code().value(),
                event,
                content,
                kinds.all(),
                initiatives.all(),
                observances.all(),
                EditView.languages(page.frame().languages(), content, also));
        return page.through("events/edit", "view", view);
    }
}
