package org.hexapla.people.mail;

import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Paging;
import org.hexapla.people.People;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The outgoing mails, for administrators; in a demonstration for everyone, for nobody else would bring the post.
@Controller
class OutboxController {

    private static final int MAILS = 20;

    private final OutgoingMails mails;
    private final People people;
    private final boolean isDemo;

    OutboxController(OutgoingMails mails, People people, @Value("${hexapla.demo:false}") boolean isDemo) {
        this.mails = mails;
        this.people = people;
        this.isDemo = isDemo;
    }

    @GetMapping("/{lang}/outbox")
    ModelAndView show(Page page, @RequestParam(name = "page", defaultValue = "1") int number) {
        if (!isDemo) {
            people.requireAdministrator();
        }
        var paging = new Paging(Math.clamp(number, 1, 100_000), MAILS, mails.count());
        var view = new OutboxView(mails.newest((paging.number() - 1) * MAILS, MAILS), paging);
        return page.through("people/outbox", "view", view);
    }
}
