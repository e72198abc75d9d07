package org.hexapla.partners.representation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.Fields;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.paper.HandingOut;
import org.hexapla.partners.register.KeepingPartners;
import org.hexapla.partners.register.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where a member names who speaks for it, and takes its people's passes.
@Controller
@RequestMapping("/{lang}/members/{id:[1-9]\\d{0,14}}/representatives")
class OwnRepresentativesController {

    private final Representing representing;
    private final IssuingPasses issuing;
    private final PassSheet sheet;
    private final KeepingPartners partners;
    private final HandingOut handingOut;

    OwnRepresentativesController(
            Representing representing,
            IssuingPasses issuing,
            PassSheet sheet,
            KeepingPartners partners,
            HandingOut handingOut) {
        this.representing = representing;
        this.issuing = issuing;
        this.sheet = sheet;
        this.partners = partners;
        this.handingOut = handingOut;
    }

    @GetMapping
    ModelAndView own(Page page, @PathVariable long id) {
        var view = representing.own(new PartnerId(id));
        var passes = issuing.of(view.partner().id()).size();
        return page.through("partners/own-representatives", "view", view, "passes", passes);
    }

    @PostMapping
    ModelAndView name(Page page, @PathVariable long id, @RequestParam MultiValueMap<String, String> sent) {
        var partner = new PartnerId(id);
        partners.requireKeeper(partner);
        var fields = new Fields(sent);
        representing.name(
                partner,
                fields.number("membership", 0, 0, Integer.MAX_VALUE),
                details(page, fields, LocalizedText.none()));
        return back(page, id);
    }

    @PostMapping("/{representative:[1-9]\\d{0,14}}")
    ModelAndView change(
            Page page,
            @PathVariable long id,
            @PathVariable long representative,
            @RequestParam MultiValueMap<String, String> sent) {
        var before = of(id, representative);
        var fields = new Fields(sent);
        representing.change(
                representative,
                fields.number("version", 0, 0, Integer.MAX_VALUE),
                details(page, fields, before.latest().name()));
        return back(page, id);
    }

    @PostMapping("/{representative:[1-9]\\d{0,14}}/end")
    ModelAndView end(Page page, @PathVariable long id, @PathVariable long representative) {
        of(id, representative);
        representing.end(representative);
        return back(page, id);
    }

    @GetMapping("/passes.pdf")
    void passes(Page page, @PathVariable long id, HttpServletResponse response) throws IOException {
        var partner = partners.standing(new PartnerId(id));
        var passes = issuing.of(partner.id());
        if (passes.isEmpty()) {
            throw PartnersRefused.notFound("passes.pdf");
        }
        handingOut.pdf(
                sheet.of(passes, partner.profile().name(), page.language(), page.siteName()), "passes-" + id, response);
    }

    /// Asked before anything that was sent is read, so that strangers are refused whatever they send.
    private Representative of(long id, long representative) {
        partners.requireKeeper(new PartnerId(id));
        var known = representing.find(representative);
        if (known.of().partner().value() != id) {
            throw PartnersRefused.notFound(Long.toString(representative));
        }
        return known;
    }

    private static Details details(Page page, Fields fields, LocalizedText before) {
        var gender = fields.line("gender");
        return new Details(
                fields.name("name", page.frame().languages(), before),
                fields.line("function"),
                fields.oneOf("kind", Seats.KINDS),
                fields.anyDay("until").orElse(null),
                fields.country("country"),
                Profile.GENDERS.contains(gender) ? gender : "",
                fields.language("language", page.language()),
                fields.mail("mail"));
    }

    private static ModelAndView back(Page page, long id) {
        return SeeOther.at(page.to("/members/" + id + "/representatives"));
    }
}
