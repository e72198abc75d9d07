package org.hexapla.occasions.booking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Visitor;
import org.hexapla.occasions.tour.TourRefused;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where a visitor chooses: a duty station, a tour, a day, a time.
@Controller
@RequestMapping("/{lang}/visits")
class VisitsController {

    private final ShowingVisits showing;

    VisitsController(ShowingVisits showing) {
        this.showing = showing;
    }

    @Bean
    static MenuEntry visitsInTheMenu() {
        return new MenuEntry("visits.title", "/visits", 46, Visitor.Standing.ANYBODY);
    }

    @GetMapping
    ModelAndView stations(Page page) {
        return page.forEverybody().through("visits/stations", "view", showing.start());
    }

    @GetMapping("/{station:[a-z-]{1,40}}")
    ModelAndView station(Page page, @PathVariable String station) {
        return page.forEverybody().through("visits/station", "view", showing.station(station));
    }

    @GetMapping("/{station:[a-z-]{1,40}}/{tour:[a-z0-9-]{1,60}}")
    ModelAndView tour(
            Page page,
            @PathVariable String station,
            @PathVariable String tour,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String language) {
        var view = showing.tour(
                station,
                tour,
                month(month),
                Optional.of(language).filter(tag -> !tag.isEmpty()).flatMap(Language::parse));
        return page.through("visits/tour", "view", view);
    }

    @GetMapping("/{station:[a-z-]{1,40}}/{tour:[a-z0-9-]{1,60}}/{day:\\d{4}-\\d{2}-\\d{2}}")
    ModelAndView day(Page page, @PathVariable String station, @PathVariable String tour, @PathVariable String day) {
        return page.through("visits/day", "view", showing.day(station, tour, date(day)));
    }

    private static LocalDate date(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw TourRefused.notFound(written);
        }
    }

    private static Optional<YearMonth> month(String written) {
        try {
            return written.matches("\\d{4}-\\d{2}") ? Optional.of(YearMonth.parse(written)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
