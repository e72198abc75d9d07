package org.hexapla.campaigns.start;

import org.hexapla.campaigns.Campaigning;
import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Visitor;
import org.hexapla.people.People;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where the staff of the department begins: what is planned, said and counted of campaigns.
@Controller
@RequestMapping("/{lang}/campaigning")
class StartController {

    private final People people;

    StartController(People people) {
        this.people = people;
    }

    @Bean
    static MenuEntry campaigningMenu() {
        return new MenuEntry("campaigns.title", "/campaigning", 83, Visitor.Standing.STAFF);
    }

    @GetMapping
    ModelAndView start(Page page) {
        people.requireStaff(Campaigning.DEPARTMENT);
        return page.through("campaigns/start");
    }
}
