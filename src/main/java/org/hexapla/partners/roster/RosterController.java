package org.hexapla.partners.roster;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Paging;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.Fields;
import org.hexapla.partners.Partners;
import org.hexapla.partners.programme.Programmes;
import org.hexapla.people.People;
import org.hexapla.print.Sheet;
import org.hexapla.print.Spreadsheets;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The roster of a programme and its steering committee, before the staff.
@Controller
@RequestMapping("/{lang}/partners/programmes/{code}")
class RosterController {

    private static final int SIZE = 100;

    private final Roster roster;
    private final Steering steering;
    private final Programmes programmes;
    private final Spreadsheets spreadsheets;
    private final People people;
    private final Clock clock;

    RosterController(
            Roster roster,
            Steering steering,
            Programmes programmes,
            Spreadsheets spreadsheets,
            People people,
            Clock clock) {
        this.roster = roster;
        this.steering = steering;
        this.programmes = programmes;
        this.spreadsheets = spreadsheets;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/roster")
    ModelAndView roster(Page page, @PathVariable String code, @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Partners.DEPARTMENT);
        var fields = new Fields(sent);
        var programme = programmes.programme(code);
        var question = RosterQuestion.of(fields);
        var today = LocalDate.now(clock);
        var number = fields.number("number", 1, 1, 100_000);
        return page.through(
                "partners/roster",
                "view",
                new RosterView(
                        programme,
                        question,
                        roster.find(programme.code(), question, today, (number - 1) * SIZE, SIZE),
                        new Paging(number, SIZE, roster.count(programme.code(), question, today))));
    }

    @GetMapping("/roster.csv")
    void csv(
            Page page,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response)
            throws IOException {
        people.requireStaff(Partners.DEPARTMENT);
        var programme = programmes.programme(code);
        Stream<List<Object>> rows =
                roster
                        .find(programme.code(), RosterQuestion.of(new Fields(sent)), LocalDate.now(clock), 0, 100_000)
                        .stream()
                        .map(listed -> List.of(
                                listed.name().words(page.language()),
                                listed.country(),
                                listed.gender(),
                                listed.language().tag(),
                                listed.mail(),
                                listed.until() == null ? "" : listed.until(),
                                listed.goals().stream().map(String::valueOf).collect(Collectors.joining(" "))));
        var head = List.of(
                page.text("partners.name"),
                page.text("partners.country"),
                page.text("partners.gender"),
                page.text("partners.language"),
                page.text("partners.mail"),
                page.text("roster.term"),
                page.text("roster.goals"));
        response.setContentType("text/csv;charset=utf-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + programme.code() + ".csv\"");
        spreadsheets.csv(new Sheet(code, page.language(), head, rows), response.getOutputStream());
    }

    @GetMapping("/steering")
    ModelAndView steering(Page page, @PathVariable String code, @RequestParam(defaultValue = "") String q) {
        return page.through("partners/steering", "view", steering.view(code, q.strip()));
    }

    @PostMapping("/steering/size")
    ModelAndView allow(Page page, @PathVariable String code, @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Partners.DEPARTMENT);
        steering.allow(code, new Fields(sent).number("seats", 1, 9, 500));
        return back(page, code);
    }

    @PostMapping("/steering")
    ModelAndView fill(Page page, @PathVariable String code, @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Partners.DEPARTMENT);
        var fields = new Fields(sent);
        var membership = fields.number("membership", 0, 0, Integer.MAX_VALUE);
        var listed = roster.one(membership).orElseThrow(() -> org.hexapla.partners.PartnersRefused.mistake("seat"));
        steering.fill(
                code,
                new Seat(
                        0,
                        membership,
                        listed.partner(),
                        listed.name(),
                        listed.country(),
                        fields.oneOf("role", List.of("member", "chair", "vice-chair", "rapporteur")),
                        fields.day("since"),
                        fields.day("until"),
                        fields.line("decision")));
        return back(page, code);
    }

    @PostMapping("/steering/{id:[1-9]\\d{0,14}}/end")
    ModelAndView end(
            Page page,
            @PathVariable String code,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Partners.DEPARTMENT);
        steering.end(code, id, new Fields(sent).day("day"));
        return back(page, code);
    }

    private static ModelAndView back(Page page, String code) {
        return SeeOther.at(page.to("/partners/programmes/" + code + "/steering"));
    }
}
