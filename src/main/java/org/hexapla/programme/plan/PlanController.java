package org.hexapla.programme.plan;

import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Visitor;
import org.hexapla.programme.measure.Periods;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The plan as readers see it.
@Controller
@RequestMapping("/{lang}/programme")
class PlanController {

    private final ShowingPlan showing;
    private final Periods periods;

    PlanController(ShowingPlan showing, Periods periods) {
        this.showing = showing;
        this.periods = periods;
    }

    @GetMapping
    ModelAndView plan(
            Page page,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String version) {
        return page.through("programme/plan", "view", showing.plan(version, periods.chosen(from, to)));
    }

    @GetMapping("/indicators/{code}")
    ModelAndView indicator(
            Page page,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        return page.through(
                "programme/indicator", "view", showing.indicator(code, periods.chosen(from, to), page.language()));
    }

    @Bean
    static MenuEntry programmeInTheMenu() {
        return new MenuEntry("programme.plan.menu", "/programme", 45, Visitor.Standing.ANYBODY);
    }
}
