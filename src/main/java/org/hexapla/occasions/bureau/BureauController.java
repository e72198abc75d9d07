package org.hexapla.occasions.bureau;

import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.occasions.DeskEntry;
import org.hexapla.people.People;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the staff of the bureau choose speakers.
@Controller
@RequestMapping("/{lang}/occasions/bureau")
class BureauController {

    private final Matching matching;
    private final Bureau bureau;
    private final HoldingTrainings holding;
    private final People people;

    BureauController(Matching matching, Bureau bureau, HoldingTrainings holding, People people) {
        this.matching = matching;
        this.bureau = bureau;
        this.holding = holding;
        this.people = people;
    }

    @Bean
    static DeskEntry bureauOnTheDesk() {
        return new DeskEntry("bureau.title", "/occasions/bureau", 4);
    }

    @GetMapping
    ModelAndView list(Page page) {
        return page.through("bureau/desk", "briefings", matching.all(), "topics", bureau.topics());
    }

    @GetMapping("/{id:\\d{1,15}}")
    ModelAndView show(Page page, @PathVariable long id) {
        var briefing = matching.find(id);
        var speaker = briefing.speaker();
        var view = new OwnBriefingView(
                briefing,
                speaker == null ? null : bureau.speaker(speaker).orElse(null),
                bureau.topics(),
                false,
                "/occasions/bureau/" + id);
        return page.through("bureau/briefing", "view", view, "matches", matching.matches(briefing));
    }

    @PostMapping("/{id:\\d{1,15}}/confirm")
    ModelAndView confirm(Page page, @PathVariable long id, @RequestParam(defaultValue = "0") long speaker) {
        people.requireStaff("occasions");
        matching.confirm(id, speaker);
        return SeeOther.at(page.to("/occasions/bureau/" + id));
    }

    @PostMapping("/{id:\\d{1,15}}/held")
    ModelAndView held(Page page, @PathVariable long id) {
        people.requireStaff("occasions");
        holding.held(id);
        return SeeOther.at(page.to("/occasions/bureau/" + id));
    }

    @PostMapping("/{id:\\d{1,15}}/decline")
    ModelAndView decline(Page page, @PathVariable long id, @RequestParam(defaultValue = "") String reason) {
        people.requireStaff("occasions");
        matching.decline(id, reason);
        return SeeOther.at(page.to("/occasions/bureau/" + id));
    }
}
