package org.hexapla.newsroom.planning;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.TreeSet;
import org.hexapla.authorities.Observances;
import org.hexapla.calendar.Zone;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.newsroom.story.ItemType;
import org.hexapla.newsroom.story.ItemTypes;
import org.hexapla.people.People;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The months of the newsroom.
@Controller
@RequestMapping("/{lang}/newsroom/planning")
class CalendarController {

    private final Calendar calendar;
    private final Planning planning;
    private final CalendarAddresses addresses;
    private final Observances observances;
    private final ItemTypes types;
    private final People people;
    private final Clock clock;

    CalendarController(
            Calendar calendar,
            Planning planning,
            CalendarAddresses addresses,
            Observances observances,
            ItemTypes types,
            People people,
            Clock clock) {
        this.calendar = calendar;
        this.planning = planning;
        this.addresses = addresses;
        this.observances = observances;
        this.types = types;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView month(
            Page page, @RequestParam(defaultValue = "") String month, @RequestParam(defaultValue = "") String desk) {
        people.requireStaff("newsroom");
        return page.through("planning/calendar", "view", calendar.of(month(month), desk));
    }

    /// Plans what a calendar of others asks for: `observance:water-day:2026`.
    @PostMapping("/from")
    ModelAndView plan(Page page, @RequestParam String source) {
        people.requireStaff("newsroom");
        var parts = source.split(":", -1);
        var year = parts.length == 3 && parts[2].matches("\\d{4}") ? Integer.parseInt(parts[2]) : 0;
        var observance = parts.length == 3 && parts[0].equals("observance")
                ? observances.find(parts[1])
                : Optional.<org.hexapla.authorities.Observance>empty();
        var day = observance.flatMap(known -> known.in(year)).orElseThrow(PlanningRefused::notInTheLists);
        var content = new Plan.Content(
                observance.orElseThrow().name(),
                "story",
                day.first(),
                null,
                Zone.ALL.getFirst(),
                "features",
                new TreeSet<>(),
                types.find("story").map(ItemType::owed).orElse(Language.OFFICIAL),
                "",
                Plan.State.PLANNED);
        var id = planning.plan(content, Calendar.source(parts[1], year)).orElseThrow(PlanningRefused::plannedAlready);
        return SeeOther.at(page.to("/newsroom/planning/" + id));
    }

    @GetMapping("/address")
    ModelAndView addressForm(Page page) {
        people.requireStaff("newsroom");
        return page.through("planning/address", "path", "");
    }

    /// The private address is shown once; whoever asks again gets another, and the old one is closed.
    @PostMapping("/address")
    ModelAndView address(Page page) {
        var token = addresses.renew(people.requireStaff("newsroom").id());
        return page.through("planning/address", "path", page.to("/calendars/" + token + ".ics"));
    }

    private YearMonth month(String written) {
        try {
            return written.isEmpty() ? YearMonth.now(clock) : YearMonth.parse(written);
        } catch (DateTimeException e) {
            throw PlanningRefused.noDay(written);
        }
    }
}
