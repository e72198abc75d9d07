package org.hexapla.partners.representation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Paging;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.Fields;
import org.hexapla.partners.Partners;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.programme.Programmes;
import org.hexapla.people.People;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// All who speak for members, before the staff: what waits is confirmed or declined, passes are given out, many at
/// once.
@Controller
@RequestMapping("/{lang}/partners/representatives")
class RepresentativesController {

    private static final int SIZE = 100;

    private final Representing representing;
    private final Representatives representatives;
    private final IssuingPasses issuing;
    private final Passes passes;
    private final Programmes programmes;
    private final People people;
    private final Clock clock;

    RepresentativesController(
            Representing representing,
            Representatives representatives,
            IssuingPasses issuing,
            Passes passes,
            Programmes programmes,
            People people,
            Clock clock) {
        this.representing = representing;
        this.representatives = representatives;
        this.issuing = issuing;
        this.passes = passes;
        this.programmes = programmes;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Page page, @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Partners.DEPARTMENT);
        var fields = new Fields(sent);
        var asked = new TreeMap<>(Map.of(
                "q", fields.line("q"),
                "programme", fields.line("programme"),
                "state", fields.line("state"),
                "kind", fields.line("kind")));
        var question = new Representatives.Question(
                fields.line("q"), fields.line("programme"), fields.line("state"), fields.line("kind"));
        var today = LocalDate.now(clock);
        var number = fields.number("number", 1, 1, 100_000);
        var found = representatives.search(question, today, (number - 1) * SIZE, SIZE);
        return page.through(
                "partners/representatives",
                "view",
                new RepresentativesView(
                        asked,
                        found,
                        passes.latest(found.stream().map(Representative::id).toList(), today),
                        programmes.all(),
                        representatives.seats(),
                        new Paging(number, SIZE, representatives.count(question, today)),
                        today,
                        fields.has("done") ? fields.number("done", 0, 0, 100_000) : -1));
    }

    @PostMapping
    ModelAndView act(Page page, @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Partners.DEPARTMENT);
        var fields = new Fields(sent);
        var ids = fields.marked("id");
        var done = switch (fields.line("do")) {
            case "confirm" -> representing.confirm(ids);
            case "decline" -> representing.decline(ids);
            case "issue" -> issuing.issue(ids);
            default -> throw PartnersRefused.mistake("act");
        };
        return SeeOther.at(page.to("/partners/representatives?done=" + done));
    }

    @PostMapping("/rules")
    ModelAndView allow(Page page, @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Partners.DEPARTMENT);
        var fields = new Fields(sent);
        representing.allow(
                fields.line("programme"),
                new Seats(
                        fields.number("mains", 0, 2, 1000),
                        fields.number("additionals", 0, 0, 1000),
                        fields.number("youth", 0, 0, 1000),
                        fields.number("months", 1, 12, 60)));
        return SeeOther.at(page.to("/partners/representatives#rules"));
    }

    @PostMapping("/{id:[1-9]\\d{0,14}}/forget")
    ModelAndView forget(Page page, @PathVariable long id) {
        representing.forget(id);
        return SeeOther.at(page.to("/partners/representatives"));
    }
}
