package org.hexapla.newsroom.coverage;

import java.time.Instant;
import java.util.List;
import org.hexapla.calendar.Zone;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Symbol;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.newsroom.planning.Meetings;
import org.hexapla.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Meetings with everything that there is of them, for anybody; planned and timed by the staff.
@Controller
@RequestMapping("/{lang}/coverage")
class CoverageController {

    private static final int MOST = 100;

    private final Covering covering;
    private final ShowingCoverage showing;
    private final Coverages coverages;
    private final Meetings meetings;
    private final People people;

    CoverageController(
            Covering covering, ShowingCoverage showing, Coverages coverages, Meetings meetings, People people) {
        this.covering = covering;
        this.showing = showing;
        this.coverages = coverages;
        this.meetings = meetings;
        this.people = people;
    }

    @GetMapping
    ModelAndView list(Page page) {
        var cards = coverages.latest(MOST).stream()
                .map(coverage -> new CoverageCard(
                        meetings.find(coverage.symbol())
                                .map(Meetings.Named::title)
                                .orElse(LocalizedText.of(
                                        Language.EN, coverage.symbol().display())),
                        coverage.day(),
                        coverage.path()))
                .toList();
        return page.through("coverage/list", "cards", cards);
    }

    @GetMapping("/{id:\\d{1,15}}")
    ModelAndView show(Page page, @PathVariable long id) {
        var coverage = covering.find(id);
        return page.through("coverage/meeting", "view", showing.of(coverage.symbol()));
    }

    /// A meeting by the symbol of its record, covered or not.
    @GetMapping("/meetings/**")
    ModelAndView meeting(Page page) {
        var symbol = symbol(page.path().replaceFirst("^/coverage/meetings/", ""));
        var coverage = coverages.of(symbol);
        return coverage.isPresent()
                ? SeeOther.at(page.to(coverage.get().path()))
                : page.existingIn(List.of()).through("coverage/meeting", "view", showing.of(symbol));
    }

    @PostMapping("/plan")
    ModelAndView plan(Page page, @RequestParam String symbol) {
        people.requireStaff("newsroom");
        var record = Symbol.parse(symbol).orElseThrow(() -> CoverageRefused.noMeeting(symbol));
        return SeeOther.at(page.to(covering.cover(record).path()));
    }

    @PostMapping("/{id:\\d{1,15}}/gavel")
    ModelAndView gavel(
            Page page,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String opened,
            @RequestParam(defaultValue = "") String closed,
            @RequestParam(defaultValue = "UTC") String zone) {
        people.requireStaff("newsroom");
        covering.time(id, version, instant(opened, zone), instant(closed, zone));
        return SeeOther.at(page.to("/coverage/" + id));
    }

    private static @Nullable Instant instant(String written, String zone) {
        return written.isBlank()
                ? null
                : Zone.instant(written, zone).orElseThrow(() -> CoverageRefused.noTime(written));
    }

    private static Symbol symbol(String path) {
        return Symbol.parsePath(path).orElseThrow(() -> CoverageRefused.noMeeting(path));
    }
}
