package org.hexapla.programme.dashboards;

import org.hexapla.kernel.web.Page;
import org.hexapla.programme.dashboards.ShowingDashboard.Wanted;
import org.hexapla.programme.measure.Periods;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The programme at a glance.
@Controller
@RequestMapping("/{lang}/programme/dashboard")
class DashboardController {

    private final ShowingDashboard showing;
    private final Periods periods;

    DashboardController(ShowingDashboard showing, Periods periods) {
        this.showing = showing;
        this.periods = periods;
    }

    @GetMapping
    ModelAndView dashboard(
            Page page,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String initiative,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String country) {
        var view =
                showing.dashboard(periods.chosen(from, to), new Wanted(initiative, language, country), page.language());
        return page.through("programme/dashboard", "view", view);
    }
}
