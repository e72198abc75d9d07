package org.hexapla.occasions.registration;

import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.occasions.event.Events;
import org.hexapla.occasions.headcount.OwnAddresses;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the focal point of an organisation agrees to its own people, by an address that was sent there.
@Controller
@RequestMapping("/{lang}/quotas/{token:[0-9a-f-]+}")
class QuotaController {

    private final OwnAddresses addresses;
    private final Quotas quotas;
    private final Agreeing agreeing;
    private final Events events;

    QuotaController(OwnAddresses addresses, Quotas quotas, Agreeing agreeing, Events events) {
        this.addresses = addresses;
        this.quotas = quotas;
        this.agreeing = agreeing;
        this.events = events;
    }

    @GetMapping
    ModelAndView show(Page page, @PathVariable String token) {
        var quota = known(token);
        var view = new QuotaView(
                events.open(quota.event()),
                quota.organisation(),
                quota.places(),
                quotas.left(quota),
                agreeing.waiting(quota),
                "/quotas/" + token);
        return page.through("events/quota", "view", view);
    }

    @PostMapping("/agree")
    ModelAndView agree(Page page, @PathVariable String token, @RequestParam(defaultValue = "0") long id) {
        agreeing.decide(known(token), id, Agreeing.Answer.AGREED, "");
        return SeeOther.at(page.to("/quotas/" + token));
    }

    @PostMapping("/refuse")
    ModelAndView refuse(
            Page page,
            @PathVariable String token,
            @RequestParam(defaultValue = "0") long id,
            @RequestParam(defaultValue = "") String reason) {
        agreeing.decide(known(token), id, Agreeing.Answer.REFUSED, reason);
        return SeeOther.at(page.to("/quotas/" + token));
    }

    private Quotas.Quota known(String token) {
        return addresses
                .read(OwnAddresses.Opens.QUOTA, token)
                .flatMap(quotas::find)
                .orElseThrow(RegistrationRefused::notFound);
    }
}
