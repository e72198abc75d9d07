package org.hexapla.partners.advocacy;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hexapla.figures.Initiatives;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.Fields;
import org.hexapla.partners.Partners;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.paper.HandingOut;
import org.hexapla.people.People;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Who lends their voice, what they do, and what they take along.
@Controller
class AdvocatesController {

    private final Engaging engaging;
    private final Advocates advocates;
    private final Initiatives initiatives;
    private final HandingOut handingOut;
    private final People people;

    AdvocatesController(
            Engaging engaging, Advocates advocates, Initiatives initiatives, HandingOut handingOut, People people) {
        this.engaging = engaging;
        this.advocates = advocates;
        this.initiatives = initiatives;
        this.handingOut = handingOut;
        this.people = people;
    }

    @GetMapping("/{lang}/partners/programmes/{code}/advocates")
    ModelAndView all(Page page, @PathVariable String code) {
        return page.through("partners/advocates", "view", engaging.all(code));
    }

    @GetMapping("/{lang}/members/belongings/{membership:[1-9]\\d{0,14}}/engagements")
    ModelAndView one(Page page, @PathVariable long membership) {
        return page.through("partners/advocate", "view", engaging.one(membership), "initiatives", initiatives.all());
    }

    @PostMapping("/{lang}/members/belongings/{membership:[1-9]\\d{0,14}}/designation")
    ModelAndView designate(Page page, @PathVariable long membership, @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Partners.DEPARTMENT);
        engaging.designate(membership, new Fields(sent).oneOf("kind", Advocate.DESIGNATIONS));
        return back(page, membership);
    }

    @PostMapping("/{lang}/members/belongings/{membership:[1-9]\\d{0,14}}/engagements")
    ModelAndView add(Page page, @PathVariable long membership, @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Partners.DEPARTMENT);
        var nothing = new Engagement.Text(LocalizedText.none(), LocalizedText.none(), LocalizedText.none());
        engaging.keep(engagement(page, new Fields(sent), 0, membership, nothing));
        return back(page, membership);
    }

    @PostMapping("/{lang}/members/belongings/{membership:[1-9]\\d{0,14}}/engagements/{id:[1-9]\\d{0,14}}")
    ModelAndView change(
            Page page,
            @PathVariable long membership,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Partners.DEPARTMENT);
        var before = advocates
                .engagement(id)
                .filter(known -> known.membership() == membership)
                .orElseThrow(() -> PartnersRefused.notFound(Long.toString(id)));
        engaging.keep(engagement(page, new Fields(sent), id, membership, before.text()));
        return back(page, membership);
    }

    @GetMapping("/{lang}/members/engagements/{id:[1-9]\\d{0,14}}/briefing.pdf")
    void briefing(Page page, @PathVariable long id, HttpServletResponse response) throws IOException {
        handingOut.pdf(
                BriefingSheet.of(engaging.briefing(id), page.language(), page.siteName()), "briefing-" + id, response);
    }

    private static Engagement engagement(Page page, Fields fields, long id, long membership, Engagement.Text before) {
        var languages = page.frame().languages();
        return new Engagement(
                id,
                fields.number("version", 0, 0, Integer.MAX_VALUE),
                membership,
                fields.oneOf("kind", Engagement.KINDS),
                new Engagement.Text(
                        fields.name("name", languages, before.name()),
                        fields.words("place", languages, before.place()),
                        fields.words("words", languages, before.words())),
                fields.language("language", page.language()),
                fields.line("initiative"),
                fields.day("day"),
                fields.oneOf("state", Engagement.STATES));
    }

    private static ModelAndView back(Page page, long membership) {
        return SeeOther.at(page.to("/members/belongings/" + membership + "/engagements"));
    }
}
