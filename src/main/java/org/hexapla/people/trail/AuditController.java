package org.hexapla.people.trail;

import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Paging;
import org.hexapla.people.People;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class AuditController {

    private static final int LINES = 50;

    private final AuditTrail trail;
    private final People people;

    AuditController(AuditTrail trail, People people) {
        this.trail = trail;
        this.people = people;
    }

    @GetMapping("/{lang}/audit")
    ModelAndView show(Page page, AuditQuestion question, @RequestParam(name = "page", defaultValue = "1") int number) {
        people.requireAdministrator();
        var paging = new Paging(Math.clamp(number, 1, 100_000), LINES, trail.count(question));
        var view = new AuditView(trail.lines(question, paging), paging, question);
        return page.through("people/audit", "view", view);
    }
}
