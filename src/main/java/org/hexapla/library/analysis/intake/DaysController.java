package org.hexapla.library.analysis.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.library.analysis.Station;
import org.hexapla.library.analysis.WorkNotFound;
import org.hexapla.library.analysis.intake.JointSymbols.Joining;
import org.hexapla.people.People;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What came by day and station, and the same contents under two symbols.
@Controller
@RequestMapping("/{lang}/analysis")
class DaysController {

    private final Days days;
    private final JointSymbols joint;
    private final People people;

    DaysController(Days days, JointSymbols joint, People people) {
        this.days = days;
        this.joint = joint;
        this.people = people;
    }

    @GetMapping("/days")
    ModelAndView days(Page page) {
        return page.through("library/analysis/days", "view", days.latest());
    }

    @GetMapping("/days/{station}/{day}")
    ModelAndView day(@PathVariable String station, @PathVariable String day, Page page) {
        people.requireStaff("library");
        var view = Station.parse(station)
                .flatMap(known -> day(day).flatMap(date -> days.of(known, date)))
                .orElseThrow(() -> new WorkNotFound(station + " " + day));
        return page.through("library/analysis/day", "view", view);
    }

    @GetMapping("/joint")
    ModelAndView proposals(@RequestParam(defaultValue = "") String done, Page page) {
        var proposals = joint.open().stream()
                .map(proposal -> new JointView.Proposal(proposal.id(), proposal.first(), proposal.second()))
                .toList();
        var message = done.matches("[a-z-]{1,20}") ? "analysis.joint." + done : "";
        return page.through("library/analysis/joint", "view", new JointView(proposals, message));
    }

    @PostMapping("/joint/{id:\\d{1,18}}/join")
    ModelAndView join(@PathVariable long id, Page page) {
        return switch (joint.join(id)) {
            case Joining.Joined _ -> SeeOther.at(page.to("/analysis/joint?done=joined"));
            case Joining.BothReleased _ -> SeeOther.at(page.to("/analysis/joint?done=both-released"));
            case Joining.Overtaken _ -> SeeOther.at(page.to("/analysis/joint?done=overtaken"));
        };
    }

    @PostMapping("/joint/{id:\\d{1,18}}/keep-apart")
    ModelAndView keepApart(@PathVariable long id, Page page) {
        joint.keepApart(id);
        return SeeOther.at(page.to("/analysis/joint?done=kept-apart"));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
