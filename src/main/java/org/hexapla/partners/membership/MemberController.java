package org.hexapla.partners.membership;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.register.KeepingPartners;
import org.hexapla.partners.register.OwnProfile;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A member's page: what everybody reads, what the member keeps itself, what the staff decides.
@Controller
@RequestMapping("/{lang}/members")
class MemberController {

    private final ShowingMembers showing;
    private final Admitting admitting;
    private final KeepingPartners partners;
    private final OwnProfile profile;
    private final Clock clock;

    MemberController(
            ShowingMembers showing, Admitting admitting, KeepingPartners partners, OwnProfile profile, Clock clock) {
        this.showing = showing;
        this.admitting = admitting;
        this.partners = partners;
        this.profile = profile;
        this.clock = clock;
    }

    @GetMapping("/{id:[1-9]\\d{0,14}}")
    ModelAndView member(Page page, @PathVariable long id) {
        var view = showing.view(new PartnerId(id), page.language());
        if (view.partner().id().value() != id) {
            return SeeOther.at(page.to("/members/" + view.partner().id()));
        }
        return page.through(
                "partners/member", "view", view, "today", LocalDate.now(clock).toString());
    }

    @GetMapping("/{id:[1-9]\\d{0,14}}/profile")
    ModelAndView profile(Page page, @PathVariable long id) {
        partners.requireKeeper(new PartnerId(id));
        return page.through("partners/own-profile", "partner", partners.standing(new PartnerId(id)));
    }

    @PostMapping("/{id:[1-9]\\d{0,14}}/profile")
    ModelAndView keep(
            Page page,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> fields) {
        partners.requireKeeper(new PartnerId(id));
        profile.change(new PartnerId(id), version, fields, page.frame().languages());
        return SeeOther.at(page.to("/members/" + id));
    }

    @PostMapping("/{id:[1-9]\\d{0,14}}/admissions")
    ModelAndView admit(
            Page page,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String programme,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String decision) {
        partners.requireStaff();
        admitting.admit(partners.standing(new PartnerId(id)), programme, day(day), decision);
        return SeeOther.at(page.to("/members/" + id));
    }

    @PostMapping("/belongings/{membership:[1-9]\\d{0,14}}/commitments")
    ModelAndView sign(
            Page page,
            @PathVariable long membership,
            @RequestParam(name = "commitment", required = false) Set<String> commitments) {
        var of = admitting.find(membership).partner();
        admitting.sign(membership, commitments == null ? Set.of() : commitments);
        return SeeOther.at(page.to("/members/" + of));
    }

    @PostMapping("/belongings/{membership:[1-9]\\d{0,14}}/stories")
    ModelAndView tell(
            Page page,
            @PathVariable long membership,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String outlet,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String day) {
        var of = admitting.find(membership).partner();
        partners.requireKeeper(of);
        var in = Language.parse(language).orElse(page.language());
        if (!address.isBlank() && !address.strip().matches("(?i)https?://[^\\s<>\"']{3,480}")) {
            throw PartnersRefused.mistake("web", address);
        }
        admitting.tell(
                membership, new Memberships.Story(title.strip(), in.tag(), outlet.strip(), address.strip(), day(day)));
        return SeeOther.at(page.to("/members/" + of));
    }

    @PostMapping("/belongings/{membership:[1-9]\\d{0,14}}/decisions")
    ModelAndView decide(
            Page page,
            @PathVariable long membership,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String reason) {
        partners.requireStaff();
        var step = Membership.Kind.parse(kind).orElseThrow(() -> PartnersRefused.conflict("step"));
        admitting.decide(membership, step, day(day), decision, reason);
        return SeeOther.at(page.to("/members/" + admitting.find(membership).partner()));
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw PartnersRefused.mistake("day", written);
        }
    }
}
