package org.hexapla.newsroom.planning;

import java.time.Instant;
import org.hexapla.calendar.Zone;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.newsroom.approval.Approvals;
import org.hexapla.newsroom.approval.Schedule;
import org.hexapla.newsroom.story.Item;
import org.hexapla.newsroom.story.ItemNotFound;
import org.hexapla.newsroom.story.ItemTypes;
import org.hexapla.newsroom.story.Publishing;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The way of one language of an item to its readers: approval, hour, notices.
@Controller
@RequestMapping("/{lang}/newsroom/items/{id}/{language}")
class PublicationController {

    private final Approving approving;
    private final Scheduling scheduling;
    private final ReadingTexts texts;
    private final ItemTypes types;
    private final Approvals approvals;
    private final Schedule schedule;
    private final People people;

    PublicationController(
            Approving approving,
            Scheduling scheduling,
            ReadingTexts texts,
            ItemTypes types,
            Approvals approvals,
            Schedule schedule,
            People people) {
        this.approving = approving;
        this.scheduling = scheduling;
        this.texts = texts;
        this.types = types;
        this.approvals = approvals;
        this.schedule = schedule;
        this.people = people;
    }

    @GetMapping("/publication")
    ModelAndView show(Page page, @PathVariable String id, @PathVariable String language) {
        var person = people.requireStaff("newsroom");
        var item = texts.item(ReadingTexts.id(id));
        return page.through("planning/publication", "view", view(item, ReadingTexts.language(language), person));
    }

    /// A text goes from hand to hand.
    @PostMapping("/{act:hand-in|approve|send-back}")
    ModelAndView pass(
            Page page,
            @PathVariable String id,
            @PathVariable String language,
            @PathVariable String act,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String comment) {
        people.requireStaff("newsroom");
        var item = ReadingTexts.id(id);
        var text = ReadingTexts.language(language);
        switch (act) {
            case "hand-in" -> approving.handIn(item, text, revision, comment);
            case "approve" -> approving.approve(item, text, revision, comment);
            default -> approving.sendBack(item, text, revision, comment);
        }
        return back(page, id, language);
    }

    /// What the form of a publication at its time says.
    record OrderForm(@Nullable Integer revision, String at, String zone, String embargo, String change, String notice) {

        Scheduling.Order order() {
            return new Scheduling.Order(
                    revision == null ? 0 : revision,
                    instant(at, zone),
                    "yes".equals(embargo),
                    "material".equals(change) ? Publishing.MATERIAL : Publishing.MINOR,
                    notice == null ? "" : notice);
        }
    }

    @PostMapping("/schedule")
    ModelAndView schedule(Page page, @PathVariable String id, @PathVariable String language, OrderForm form) {
        people.requireStaff("newsroom");
        scheduling.schedule(ReadingTexts.id(id), ReadingTexts.language(language), form.order());
        return back(page, id, language);
    }

    @PostMapping("/move")
    ModelAndView move(
            Page page,
            @PathVariable String id,
            @PathVariable String language,
            @RequestParam int version,
            @RequestParam String at,
            @RequestParam(defaultValue = "UTC") String zone) {
        people.requireStaff("newsroom");
        scheduling.move(ReadingTexts.id(id), ReadingTexts.language(language), version, instant(at, zone));
        return back(page, id, language);
    }

    @PostMapping("/cancel")
    ModelAndView cancel(Page page, @PathVariable String id, @PathVariable String language, @RequestParam int version) {
        people.requireStaff("newsroom");
        scheduling.cancel(ReadingTexts.id(id), ReadingTexts.language(language), version);
        return back(page, id, language);
    }

    private PublicationView view(Item item, Language language, Person person) {
        var id = item.id();
        var draft = item.draft(language).orElseThrow(() -> new ItemNotFound(id + " " + language));
        var text = texts.text(id, language, draft.revision());
        return new PublicationView(
                id.toString(),
                language,
                draft.copy().title(),
                draft.revision(),
                approvals.stage(id, language, draft.revision()),
                types.needsApproval(item.type()),
                approving.mayApprove(item, text, person.id()),
                item.readable(language).map(Item.Edition::first).orElse(null),
                schedule.waiting(id, language).orElse(null),
                approvals.history(id, language).stream().map(this::line).toList(),
                texts.items().notices(id, language));
    }

    private PublicationView.Line line(Approvals.Entry entry) {
        var by = people.find(entry.by()).map(Person::name).orElse("–");
        return new PublicationView.Line(entry.stage(), entry.revision(), entry.at(), by, entry.comment());
    }

    private static Instant instant(String at, String zone) {
        return Zone.instant(at, zone).orElseThrow(() -> PlanningRefused.noTime(at));
    }

    private static ModelAndView back(Page page, String id, String language) {
        return SeeOther.at(page.to("/newsroom/items/" + id + "/" + language + "/publication"));
    }
}
