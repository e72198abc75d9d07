package org.hexapla.newsroom.planning;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.hexapla.calendar.ICalendar;
import org.hexapla.kernel.web.Page;
import org.hexapla.people.People;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The plans as a calendar to be subscribed to. The address is the key: it opens as long as its owner works in the
/// newsroom.
@Controller
@RequestMapping("/{lang}/calendars")
class CalendarFeedController {

    private static final Duration LENGTH = Duration.ofHours(1);

    private final CalendarAddresses addresses;
    private final Plans plans;
    private final People people;
    private final Clock clock;

    CalendarFeedController(CalendarAddresses addresses, Plans plans, People people, Clock clock) {
        this.addresses = addresses;
        this.plans = plans;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/{token}.ics")
    ResponseEntity<String> feed(Page page, @PathVariable String token) {
        var isOpen = addresses
                .owner(token)
                .filter(person -> people.staff("newsroom").stream()
                        .anyMatch(staff -> staff.id().equals(person)))
                .isPresent();
        if (!isOpen) {
            throw PlanningRefused.noPlan("…");
        }
        var today = LocalDate.now(clock);
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        var events = plans.between(today.minusMonths(3), today.plusYears(1), "").stream()
                .map(plan -> event(plan, site + page.to(plan.path())))
                .toList();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .body(new ICalendar(page.language(), page.text("planning.title"), "newsroom").of(events));
    }

    private static ICalendar.Event event(Plan plan, String address) {
        var content = plan.content();
        var time = content.time();
        var when = time == null
                ? new ICalendar.Days(content.day(), content.day())
                : ICalendar.Times.of(
                        content.day().atTime(time).atZone(content.zone().id()), LENGTH);
        return new ICalendar.Event(
                "newsroom-plan-" + plan.id(),
                plan.version() - 1,
                plan.changed(),
                when,
                content.title(),
                content.note(),
                "",
                address,
                switch (content.state()) {
                    case IDEA -> ICalendar.Status.TENTATIVE;
                    case PLANNED, IN_WORK, DONE -> ICalendar.Status.CONFIRMED;
                    case DROPPED -> ICalendar.Status.CANCELLED;
                },
                List.of());
    }
}
