package org.hexapla.newsroom.distribution;

import java.util.List;
import java.util.Map;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Where somebody who speaks for a newsroom elsewhere applies for it, agrees to the terms, sets up what it
/// follows, sees what it took, and reports what it used.
@Controller
@RequestMapping("/{lang}/newswire")
class WireController {

    private static final String PATH = "/newswire";

    private final MediaOrganisations organisations;
    private final DownloadTerms terms;
    private final Subscriptions subscriptions;
    private final NotedUses uses;
    private final UseLines lines;
    private final Subscribing subscribing;

    WireController(
            MediaOrganisations organisations,
            DownloadTerms terms,
            Subscriptions subscriptions,
            NotedUses uses,
            UseLines lines,
            Subscribing subscribing) {
        this.organisations = organisations;
        this.terms = terms;
        this.subscriptions = subscriptions;
        this.uses = uses;
        this.lines = lines;
        this.subscribing = subscribing;
    }

    @GetMapping
    ModelAndView own(Page page) {
        return shown(page, "", "");
    }

    @PostMapping("/apply")
    ModelAndView apply(
            Page page, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String country) {
        return switch (organisations.apply(name, country)) {
            case MediaOrganisations.Application.Made _ -> SeeOther.at(page.to(PATH));
            case MediaOrganisations.Application.Incomplete(var key) -> shown(page, "", key);
        };
    }

    @PostMapping("/terms")
    ModelAndView accept(Page page, @RequestParam int version) {
        return terms.accept(organisations.requireMine(), version)
                ? SeeOther.at(page.to(PATH))
                : shown(page, "", "distribution.fault.terms");
    }

    @PostMapping("/subscriptions")
    ModelAndView subscribe(Page page, @RequestParam Map<String, String> fields) {
        var organisation = organisations.requireMine();
        var wish = subscribing.wish(fields);
        if (wish.isEmpty()) {
            return shown(page, "", "distribution.fault.subscription");
        }
        if (fields.getOrDefault("delivery", "").equals("mail")) {
            subscriptions.byMail(organisation, wish.get());
            return SeeOther.at(page.to(PATH));
        }
        var secret = subscriptions.toBePulled(organisation, wish.get());
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return shown(page, site + "/" + wish.get().language() + "/wire/" + secret, "");
    }

    @PostMapping("/subscriptions/{id:\\d{1,15}}/end")
    ModelAndView end(Page page, @PathVariable long id) {
        subscriptions.end(organisations.requireMine(), id);
        return SeeOther.at(page.to(PATH));
    }

    @PostMapping("/uses")
    ModelAndView report(Page page, @RequestParam Map<String, String> fields) {
        var organisation = organisations.requireMine();
        var pickUp = subscribing.pickUp(fields);
        if (pickUp.isEmpty()) {
            return shown(page, "", "distribution.fault.use");
        }
        uses.used(organisation, pickUp.get());
        return SeeOther.at(page.to(PATH + "#uses"));
    }

    private ModelAndView shown(Page page, String secret, String fault) {
        var organisation = organisations.mine();
        var view = page.existingIn(page.frame().languages())
                .through(
                        "newsroom/newswire",
                        "view",
                        new WireView(
                                organisation.orElse(null),
                                terms.current(),
                                subscribing.lines(
                                        organisation.map(subscriptions::of).orElse(List.of())),
                                lines.of(organisation.map(uses::of).orElse(List.of())),
                                subscribing.offer(page.frame().languages(), page.language()),
                                secret,
                                fault));
        if (!fault.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }
}
