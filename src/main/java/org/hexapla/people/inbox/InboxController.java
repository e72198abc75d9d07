package org.hexapla.people.inbox;

import java.time.Clock;
import java.time.LocalDate;
import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.kernel.web.Visitor;
import org.hexapla.people.MailKind;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/{lang}/inbox")
class InboxController {

    private final InboxItems items;
    private final People people;
    private final Clock clock;

    InboxController(InboxItems items, People people, Clock clock) {
        this.items = items;
        this.people = people;
        this.clock = clock;
    }

    @Bean
    static MenuEntry inboxInMenu() {
        return new MenuEntry("people.inbox.title", "/inbox", 80, Visitor.Standing.STAFF);
    }

    @Bean
    static MailKind mailsAboutWork() {
        return InboxItems.MAILS;
    }

    @GetMapping
    ModelAndView show(Page page) {
        return page.through("people/inbox", "view", new InboxView(items.of(signedIn()), LocalDate.now(clock)));
    }

    @PostMapping("/{item}/done")
    ModelAndView done(Page page, @PathVariable long item) {
        items.done(signedIn(), item);
        return SeeOther.at(page.to("/inbox"));
    }

    private Person signedIn() {
        return people.current().orElseThrow(() -> new NotAllowed("people.problem.sign-in"));
    }
}
