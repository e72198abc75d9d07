package org.hexapla.newsroom.press;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hexapla.calendar.Zone;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The press desk: applications are answered, briefings are set.
@Controller
@RequestMapping("/{lang}/newsroom/press")
class PressDeskController {

    private static final int MOST = 50;

    private final Accrediting accrediting;
    private final SchedulingBriefings scheduling;
    private final Briefings briefings;
    private final People people;
    private final Clock clock;

    PressDeskController(
            Accrediting accrediting, SchedulingBriefings scheduling, Briefings briefings, People people, Clock clock) {
        this.accrediting = accrediting;
        this.scheduling = scheduling;
        this.briefings = briefings;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView desk(Page page) {
        var lines = accrediting.all().stream()
                .map(accreditation -> new DeskView.Line(
                        accreditation,
                        people.find(accreditation.person()).map(Person::name).orElse("–")))
                .toList();
        var known = briefings.from(clock.instant().minus(Duration.ofDays(30)), MOST);
        var today = LocalDate.now(clock);
        return page.through(
                "press/desk",
                "view",
                new DeskView(lines, known),
                "since",
                today.toString(),
                "until",
                today.plusYears(1).toString());
    }

    @PostMapping("/applications/{id:\\d{1,15}}/accept")
    ModelAndView accept(Page page, @PathVariable long id, @RequestParam String since, @RequestParam String until) {
        people.requireStaff("newsroom");
        accrediting.accept(id, day(since), day(until));
        return SeeOther.at(page.to("/newsroom/press"));
    }

    @PostMapping("/applications/{id:\\d{1,15}}/refuse")
    ModelAndView refuse(Page page, @PathVariable long id, @RequestParam(defaultValue = "") String reason) {
        people.requireStaff("newsroom");
        accrediting.refuse(id, reason);
        return SeeOther.at(page.to("/newsroom/press"));
    }

    @GetMapping("/briefings/new")
    ModelAndView blank(Page page) {
        people.requireStaff("newsroom");
        var start = clock.instant().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.HOURS);
        var content = new Briefing.Content(
                Briefing.Kind.BRIEFING,
                LocalizedText.none(),
                start,
                Zone.ALL.getFirst(),
                Duration.ofHours(1),
                "",
                "",
                List.of(),
                "",
                false);
        return page.through("press/edit", "briefing", new Briefing(0, 1, content, null, null, Instant.EPOCH));
    }

    @PostMapping("/briefings/new")
    ModelAndView add(Page page, @RequestParam MultiValueMap<String, String> fields) {
        people.requireStaff("newsroom");
        var content = new BriefingForm(fields).content(page.frame().languages());
        var id = scheduling.add(null, content).orElseThrow(PressRefused::changed);
        return SeeOther.at(page.to("/press/briefings/" + id));
    }

    @GetMapping("/briefings/{id:\\d{1,15}}")
    ModelAndView filled(Page page, @PathVariable long id) {
        people.requireStaff("newsroom");
        return page.through("press/edit", "briefing", scheduling.find(id));
    }

    @PostMapping("/briefings/{id:\\d{1,15}}")
    ModelAndView change(
            Page page,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> fields) {
        people.requireStaff("newsroom");
        scheduling.change(
                id, version, new BriefingForm(fields).content(page.frame().languages()));
        return SeeOther.at(page.to("/press/briefings/" + id));
    }

    @PostMapping("/briefings/{id:\\d{1,15}}/end")
    ModelAndView end(
            Page page,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "UTC") String zone) {
        people.requireStaff("newsroom");
        scheduling.end(id, version, Zone.instant(at, zone).orElseThrow(PressRefused::incomplete));
        return SeeOther.at(page.to("/press/briefings/" + id));
    }

    @PostMapping("/briefings/{id:\\d{1,15}}/transcript")
    ModelAndView transcribe(Page page, @PathVariable long id) {
        var item = scheduling.transcribe(id, page.language());
        return SeeOther.at(page.to("/newsroom/items/" + item));
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw PressRefused.badDays();
        }
    }
}
