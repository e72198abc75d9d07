package org.hexapla.newsroom.planning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.hexapla.calendar.Zone;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.newsroom.Channels;
import org.hexapla.newsroom.story.ItemTypes;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.people.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One plan: made, changed, given to people, and turned into an item.
@Controller
@RequestMapping("/{lang}/newsroom/planning")
class PlanController {

    private final Planning planning;
    private final Plans plans;
    private final ItemTypes types;
    private final Channels channels;
    private final People people;
    private final Clock clock;

    PlanController(Planning planning, Plans plans, ItemTypes types, Channels channels, People people, Clock clock) {
        this.planning = planning;
        this.plans = plans;
        this.types = types;
        this.channels = channels;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView blank(Page page, @RequestParam(defaultValue = "") String day) {
        people.requireStaff("newsroom");
        var chosen = day.isEmpty() ? LocalDate.now(clock) : PlanForm.day(day);
        var content = new Plan.Content(
                LocalizedText.none(),
                "story",
                chosen,
                null,
                Zone.ALL.getFirst(),
                "news",
                new TreeSet<>(),
                Language.OFFICIAL,
                "",
                Plan.State.PLANNED);
        return page.through("planning/plan", "view", view(page, new Plan(0, 1, content, "", null, Instant.EPOCH)));
    }

    @PostMapping("/new")
    ModelAndView add(Page page, @RequestParam MultiValueMap<String, String> fields) {
        people.requireStaff("newsroom");
        var id = planning.plan(content(page, fields), "").orElseThrow(PlanningRefused::planChanged);
        return SeeOther.at(page.to("/newsroom/planning/" + id));
    }

    @GetMapping("/{id:\\d{1,15}}")
    ModelAndView show(Page page, @PathVariable long id) {
        return page.through("planning/plan", "view", view(page, planning.find(id)));
    }

    @PostMapping("/{id:\\d{1,15}}")
    ModelAndView change(
            Page page,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> fields) {
        people.requireStaff("newsroom");
        planning.change(id, version, content(page, fields));
        return SeeOther.at(page.to("/newsroom/planning/" + id));
    }

    @PostMapping("/{id:\\d{1,15}}/item")
    ModelAndView begin(Page page, @PathVariable long id) {
        var item = planning.begin(id, page.language());
        return SeeOther.at(page.to("/newsroom/items/" + item));
    }

    @PostMapping("/{id:\\d{1,15}}/assignments")
    ModelAndView assign(
            Page page,
            @PathVariable long id,
            @RequestParam String person,
            @RequestParam String skill,
            @RequestParam(defaultValue = "") String language) {
        people.requireStaff("newsroom");
        planning.assign(id, person(person), skill(skill), Language.parse(language));
        return SeeOther.at(page.to("/newsroom/planning/" + id));
    }

    @PostMapping("/{id:\\d{1,15}}/assignments/release")
    ModelAndView release(
            Page page,
            @PathVariable long id,
            @RequestParam String person,
            @RequestParam String skill,
            @RequestParam(defaultValue = "") String language) {
        people.requireStaff("newsroom");
        planning.release(id, person(person), skill(skill), language);
        return SeeOther.at(page.to("/newsroom/planning/" + id));
    }

    /// What is chosen of the house's lists must be in them.
    private Plan.Content content(Page page, MultiValueMap<String, String> fields) {
        var content = new PlanForm(fields).content(page.frame().languages());
        var isKnown = types.find(content.type()).isPresent()
                && plans.desks().stream().anyMatch(desk -> desk.code().equals(content.desk()))
                && content.channels().stream()
                        .allMatch(code -> channels.find(code).isPresent());
        if (!isKnown) {
            throw PlanningRefused.notInTheLists();
        }
        return content;
    }

    private PlanView view(Page page, Plan plan) {
        List<PlanView.Asked> asked = plans.assignments(plan.id()).stream()
                .map(assignment -> new PlanView.Asked(
                        assignment.person().toString(),
                        people.find(assignment.person()).map(Person::name).orElse("–"),
                        assignment.skill(),
                        assignment.language()))
                .toList();
        return new PlanView(
                plan,
                asked,
                page.frame().languages(),
                types.all(),
                plans.desks(),
                channels.all(),
                people.staff("newsroom"));
    }

    private static PersonId person(String written) {
        try {
            return PersonId.parse(written);
        } catch (IllegalArgumentException e) {
            throw PlanningRefused.nobody();
        }
    }

    private static Skill skill(String written) {
        return Skill.parse(written).orElseThrow(PlanningRefused::notInTheLists);
    }
}
