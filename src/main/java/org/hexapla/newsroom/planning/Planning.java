package org.hexapla.newsroom.planning;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.story.Block;
import org.hexapla.newsroom.story.Copy;
import org.hexapla.newsroom.story.Details;
import org.hexapla.newsroom.story.Writing;
import org.hexapla.people.Audit;
import org.hexapla.people.Inbox;
import org.hexapla.people.People;
import org.hexapla.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Plans what is to be told, asks people to do it, and begins the item of a plan.
@Component
@Transactional
public class Planning {

    private final Plans plans;
    private final Writing writing;
    private final People people;
    private final Inbox inbox;
    private final Audit audit;
    private final Clock clock;

    Planning(Plans plans, Writing writing, People people, Inbox inbox, Audit audit, Clock clock) {
        this.plans = plans;
        this.writing = writing;
        this.people = people;
        this.inbox = inbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Plan find(long id) {
        people.requireStaff(Writing.DEPARTMENT);
        return plans.find(id).orElseThrow(() -> PlanningRefused.noPlan(Long.toString(id)));
    }

    /// The groups of the newsroom that take work on.
    @Transactional(readOnly = true)
    public List<Desk> desks() {
        return plans.desks();
    }

    /// The plans that answer something of another calendar.
    @Transactional(readOnly = true)
    public List<Plan> of(String source) {
        return plans.of(source);
    }

    /// @param source what of another calendar it answers; empty for nothing
    /// @return its number; nothing where that has a plan of the kind already
    public Optional<Long> plan(Plan.Content content, String source) {
        var by = people.requireStaff(Writing.DEPARTMENT).id();
        if (content.title().isEmpty()) {
            throw PlanningRefused.untitledPlan();
        }
        var id = plans.add(content, source, by, clock.instant());
        id.ifPresent(number -> audit.record(about(number), "planned", "", said(content)));
        return id;
    }

    /// @param version the one that was seen
    void change(long id, int version, Plan.Content content) {
        var by = people.requireStaff(Writing.DEPARTMENT).id();
        var before = find(id);
        if (content.title().isEmpty()) {
            throw PlanningRefused.untitledPlan();
        }
        if (before.version() != version || !plans.change(before, content, by, clock.instant())) {
            throw PlanningRefused.planChanged();
        }
        audit.record(about(id), "changed", said(before.content()), said(content));
        if (!content.state().isOpen()) {
            plans.assignments(id).forEach(assignment -> inbox.done(about(id, assignment.person())));
        }
    }

    /// Whoever is asked finds it in the inbox, with the day.
    public void assign(long id, PersonId person, Skill skill, Optional<Language> language) {
        var by = people.requireStaff(Writing.DEPARTMENT).id();
        var plan = find(id);
        var asked = people.staff(Writing.DEPARTMENT).stream()
                .filter(known -> known.id().equals(person))
                .findFirst()
                .orElseThrow(PlanningRefused::nobody);
        var assignment =
                new Assignment(person, skill, language.map(Language::tag).orElse(""));
        if (plans.assign(id, assignment, by, clock.instant())) {
            inbox.add(
                    person,
                    new Inbox.Task(
                            "planning.task.assigned",
                            List.of(plan.content().title().words(asked.language())),
                            about(id, person),
                            plan.path(),
                            plan.content().day()));
        }
    }

    void release(long id, PersonId person, Skill skill, String language) {
        people.requireStaff(Writing.DEPARTMENT);
        if (plans.release(id, new Assignment(person, skill, language))
                && plans.assignments(id).stream()
                        .noneMatch(left -> left.person().equals(person))) {
            inbox.done(about(id, person));
        }
    }

    /// Begins the item of a plan in a language, with its title; a plan has one.
    public ItemId begin(long id, Language language) {
        var by = people.requireStaff(Writing.DEPARTMENT).id();
        var plan = find(id);
        var known = plan.item();
        if (known != null) {
            return known;
        }
        var content = plan.content();
        var source = content.title().in(language).isPresent()
                ? language
                : content.title()
                        .show(language)
                        .map(LocalizedText.Shown::language)
                        .orElse(language);
        var details = new Details(content.channels(), "", "", List.of(), "");
        var copy = new Copy(content.title().words(source), "", List.<Block>of(), false);
        var item = writing.begin(content.type(), source, details, copy);
        if (!plans.link(id, item)) {
            throw PlanningRefused.planChanged();
        }
        plans.change(plan, content.as(Plan.State.IN_WORK), by, clock.instant());
        return item;
    }

    /// What was written elsewhere is what has become of a plan.
    public void link(long id, ItemId item) {
        var by = people.requireStaff(Writing.DEPARTMENT).id();
        var plan = find(id);
        if (plans.link(id, item)) {
            plans.change(plan, plan.content().as(Plan.State.DONE), by, clock.instant());
        }
    }

    private static String said(Plan.Content content) {
        return "{\"day\": \"%s\", \"type\": \"%s\", \"desk\": \"%s\", \"state\": \"%s\"}"
                .formatted(
                        content.day(),
                        content.type(),
                        content.desk(),
                        content.state().code());
    }

    private static ItemRef about(long plan) {
        return new ItemRef("newsroom.plan", Long.toString(plan));
    }

    private static ItemRef about(long plan, PersonId person) {
        return new ItemRef("newsroom.assignment", plan + "-" + person);
    }
}
