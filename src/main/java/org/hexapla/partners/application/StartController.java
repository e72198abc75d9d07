package org.hexapla.partners.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Visitor;
import org.hexapla.partners.Partners;
import org.hexapla.partners.programme.Programmes;
import org.hexapla.people.People;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where the staff of the department begins: the programmes, how many belong to each, and what waits.
@Controller
@RequestMapping("/{lang}/partners")
class StartController {

    private final Programmes programmes;
    private final Applications applications;
    private final Partners partners;
    private final People people;
    private final Clock clock;

    StartController(Programmes programmes, Applications applications, Partners partners, People people, Clock clock) {
        this.programmes = programmes;
        this.applications = applications;
        this.partners = partners;
        this.people = people;
        this.clock = clock;
    }

    @Bean
    static MenuEntry partnersMenu() {
        return new MenuEntry("partners.title", "/partners", 81, Visitor.Standing.STAFF);
    }

    @GetMapping
    ModelAndView start(Page page) {
        people.requireStaff(Partners.DEPARTMENT);
        var waiting = applications.waiting();
        var today = LocalDate.now(clock);
        var lines = programmes.all().stream()
                .map(programme -> new StartView(
                        programme,
                        partners.members(programme.code(), today),
                        waiting.getOrDefault(programme.code().value(), Map.of()),
                        programme.lacking(page.frame().languages())))
                .toList();
        return page.through("partners/start", "lines", lines);
    }
}
