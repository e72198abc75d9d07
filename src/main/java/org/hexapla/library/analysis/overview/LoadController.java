package org.hexapla.library.analysis.overview;

import java.util.Optional;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.library.analysis.Deadlines;
import org.hexapla.library.analysis.Station;
import org.hexapla.library.catalogue.DocumentType;
import org.hexapla.people.People;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Load, pace and deadlines.
@Controller
@RequestMapping("/{lang}/analysis")
class LoadController {

    private static final int LONGEST = 365;

    private final Load load;
    private final Deadlines deadlines;
    private final People people;

    LoadController(Load load, Deadlines deadlines, People people) {
        this.load = load;
        this.deadlines = deadlines;
        this.people = people;
    }

    @GetMapping("/load")
    ModelAndView load(Page page) {
        return page.through("library/analysis/load", "view", load.of(page.language()));
    }

    @GetMapping("/deadlines")
    ModelAndView deadlines(Page page) {
        people.requireStaff("library");
        return page.through("library/analysis/deadlines", "rules", deadlines.rules(), "fault", "");
    }

    @PostMapping("/deadlines")
    ModelAndView set(
            @RequestParam(defaultValue = "") String station,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String days,
            Page page) {
        people.requireStaff("library");
        var rule = rule(station, kind, days);
        if (rule.isEmpty()) {
            return page.through(
                    "library/analysis/deadlines", "rules", deadlines.rules(), "fault", "analysis.fault.days");
        }
        deadlines.set(rule.get());
        return SeeOther.at(page.to("/analysis/deadlines"));
    }

    private static Optional<Deadlines.Rule> rule(String station, String kind, String days) {
        var isKnown = (station.isEmpty() || Station.parse(station).isPresent())
                && (kind.isEmpty() || DocumentType.parse(kind).isPresent());
        if (!isKnown || !days.matches("\\d{1,3}") || Integer.parseInt(days) > LONGEST) {
            return Optional.empty();
        }
        var code = Station.parse(station).map(Station::code).orElse("");
        return Optional.of(new Deadlines.Rule(code, kind, Integer.parseInt(days)));
    }
}
