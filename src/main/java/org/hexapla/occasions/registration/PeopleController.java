package org.hexapla.occasions.registration;

import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.occasions.headcount.Headcounts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the staff see who comes, agree, invite and set quotas.
@Controller
@RequestMapping("/{lang}/occasions/events/{code:[a-z0-9-]+}/people")
class PeopleController {

    private static final int MOST = 500;

    private final Agreeing agreeing;
    private final Inviting inviting;
    private final Registrations registrations;
    private final Quotas quotas;
    private final Headcounts headcounts;
    private final Welcoming welcoming;

    PeopleController(
            Agreeing agreeing,
            Inviting inviting,
            Registrations registrations,
            Quotas quotas,
            Headcounts headcounts,
            Welcoming welcoming) {
        this.agreeing = agreeing;
        this.inviting = inviting;
        this.registrations = registrations;
        this.quotas = quotas;
        this.headcounts = headcounts;
        this.welcoming = welcoming;
    }

    @GetMapping
    ModelAndView list(Page page, @PathVariable String code, @RequestParam(defaultValue = "") String state) {
        var event = agreeing.event(code);
        var wanted = Registration.State.parse(state);
        var all = quotas.of(event.code());
        var left = quotas.left(all);
        var view = new PeopleView(
                event,
                headcounts.of(event.code()),
                registrations.counts(event.code()),
                wanted.map(Registration.State::code).orElse(""),
                registrations.of(event.code(), wanted, "", MOST),
                welcoming.left(event),
                all.stream()
                        .map(quota -> new PeopleView.Organisation(
                                quota.organisation(),
                                quota.places(),
                                left.getOrDefault(quota.resource(), 0),
                                quota.focalMail()))
                        .toList(),
                inviting.counts(event.code()));
        return page.through("events/people", "view", view);
    }

    @PostMapping("/agree")
    ModelAndView agree(Page page, @PathVariable String code, @RequestParam(defaultValue = "0") long id) {
        agreeing.decide(agreeing.event(code).code(), id, Agreeing.Answer.AGREED, "");
        return back(page, code, "?state=approval");
    }

    @PostMapping("/refuse")
    ModelAndView refuse(
            Page page,
            @PathVariable String code,
            @RequestParam(defaultValue = "0") long id,
            @RequestParam(defaultValue = "") String reason) {
        agreeing.decide(agreeing.event(code).code(), id, Agreeing.Answer.REFUSED, reason);
        return back(page, code, "?state=approval");
    }

    @PostMapping("/quotas")
    ModelAndView quota(
            Page page,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "0") int places,
            @RequestParam(defaultValue = "") String mail,
            @RequestParam(defaultValue = "") String language) {
        var event = agreeing.event(code).code();
        agreeing.setQuota(
                event,
                organisation,
                Math.clamp(places, 0, 100_000),
                mail,
                Language.parse(language).orElse(page.language()));
        return back(page, code, "");
    }

    @PostMapping("/invitations")
    ModelAndView invite(
            Page page,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String circle,
            @RequestParam(defaultValue = "") String lines,
            @RequestParam(defaultValue = "") String language) {
        var event = agreeing.event(code).code();
        inviting.invite(event, circle, lines, Language.parse(language).orElse(page.language()));
        return back(page, code, "");
    }

    /// Somebody who comes without having registered.
    @PostMapping("/walk-in")
    ModelAndView walkIn(
            Page page,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String mail) {
        var event = agreeing.event(code).code();
        agreeing.walkIn(event, new Registration.Who(name, mail, "", page.language(), "", ""));
        return back(page, code, "");
    }

    private static ModelAndView back(Page page, String code, String query) {
        return SeeOther.at(page.to("/occasions/events/" + code + "/people" + query));
    }
}
