package org.hexapla.partners.roster;

import org.hexapla.figures.Initiatives;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.Fields;
import org.hexapla.partners.Partners;
import org.hexapla.partners.programme.Programmes;
import org.hexapla.people.People;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the staff asks the people of a roster to a hearing and sees who comes.
@Controller
@RequestMapping("/{lang}/partners/hearings")
class HearingsController {

    private final Hearings hearings;
    private final InvitingToHearings inviting;
    private final Programmes programmes;
    private final Initiatives initiatives;
    private final People people;

    HearingsController(
            Hearings hearings,
            InvitingToHearings inviting,
            Programmes programmes,
            Initiatives initiatives,
            People people) {
        this.hearings = hearings;
        this.inviting = inviting;
        this.programmes = programmes;
        this.initiatives = initiatives;
        this.people = people;
    }

    @GetMapping
    ModelAndView list(Page page) {
        people.requireStaff(Partners.DEPARTMENT);
        return page.through(
                "partners/hearings",
                "hearings",
                hearings.all(300),
                "programmes",
                programmes.all(),
                "initiatives",
                initiatives.all());
    }

    @PostMapping
    ModelAndView add(Page page, @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Partners.DEPARTMENT);
        var fields = new Fields(sent);
        var languages = page.frame().languages();
        var day = fields.day("day");
        var id = inviting.add(new Hearing(
                0,
                programmes.programme(fields.line("programme")).code(),
                fields.name("name", languages, LocalizedText.none()),
                fields.words("words", languages, LocalizedText.none()),
                fields.line("initiative"),
                day,
                fields.anyDay("closes").orElse(day)));
        return at(page, id, "");
    }

    @GetMapping("/{id:[1-9]\\d{0,14}}")
    ModelAndView one(Page page, @PathVariable long id, @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Partners.DEPARTMENT);
        var fields = new Fields(sent);
        var done = fields.has("done") ? fields.number("done", 0, 0, 100_000) : -1;
        return page.through("partners/hearing", "view", inviting.view(id, RosterQuestion.of(fields), done));
    }

    @PostMapping("/{id:[1-9]\\d{0,14}}/invitations")
    ModelAndView invite(Page page, @PathVariable long id, @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Partners.DEPARTMENT);
        return at(page, id, "?done=" + inviting.invite(id, RosterQuestion.of(new Fields(sent))));
    }

    @PostMapping("/{id:[1-9]\\d{0,14}}/attendance")
    ModelAndView attend(Page page, @PathVariable long id, @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Partners.DEPARTMENT);
        return at(page, id, "?done=" + inviting.attend(id, new Fields(sent).marked("id")));
    }

    private static ModelAndView at(Page page, long id, String more) {
        return SeeOther.at(page.to("/partners/hearings/" + id + more));
    }
}
