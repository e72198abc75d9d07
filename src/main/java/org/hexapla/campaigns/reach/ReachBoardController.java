package org.hexapla.campaigns.reach;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.hexapla.kernel.Period;
import org.hexapla.kernel.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// How far messages went, by language and against the year before; and what stands behind each number.
@Controller
@RequestMapping("/{lang}/campaigning/reach")
class ReachBoardController {

    private final ShowingReach showing;
    private final ReachRecords records;

    ReachBoardController(ShowingReach showing, ReachRecords records) {
        this.showing = showing;
        this.records = records;
    }

    @GetMapping
    ModelAndView board(
            Page page,
            @RequestParam(defaultValue = "users") String measure,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until) {
        var asked = Measure.parse(measure).orElse(Measure.USERS);
        return page.through("campaigns/reach", "view", showing.board(asked, period(from, until), page.language()));
    }

    private Period period(String from, String until) {
        var usual = showing.usual();
        var first = day(from).orElse(usual.first());
        var last = day(until).orElse(usual.last());
        return last.isBefore(first) ? new Period(first, first) : new Period(first, last);
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @GetMapping("/records/{record:(?:total|post|found)-\\d{1,15}}")
    ModelAndView record(Page page, @PathVariable String record) {
        return page.through("campaigns/reachRecord", "view", records.find(record, page.wording()));
    }
}
