package org.hexapla.partners.representation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.Fields;
import org.hexapla.partners.Partners;
import org.hexapla.people.People;
import org.hexapla.print.Sheet;
import org.hexapla.print.Spreadsheets;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// For the door: whose pass holds today, by name or by what is read from it, and the list to take along.
@Controller
class PassesController {

    private static final int SIZE = 100;

    private final IssuingPasses issuing;
    private final Spreadsheets spreadsheets;
    private final People people;

    PassesController(IssuingPasses issuing, Spreadsheets spreadsheets, People people) {
        this.issuing = issuing;
        this.spreadsheets = spreadsheets;
        this.people = people;
    }

    @GetMapping("/{lang}/partners/passes")
    ModelAndView door(Page page, @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Partners.DEPARTMENT);
        var fields = new Fields(sent);
        return page.through(
                "partners/passes",
                "view",
                issuing.door(fields.line("q"), fields.number("number", 1, 1, 100_000), SIZE));
    }

    /// By POST, though nothing is changed: what is read from a pass is nothing for an address or its journal.
    @PostMapping("/{lang}/partners/passes")
    ModelAndView read(Page page, @RequestParam(defaultValue = "") String code) {
        var found = issuing.read(code);
        return page.through(
                "partners/passes", "view", issuing.door("", 1, SIZE).with(code.strip(), found.orElse(null)));
    }

    @PostMapping("/{lang}/partners/passes/{id:[1-9]\\d{0,14}}/withdraw")
    ModelAndView withdraw(Page page, @PathVariable long id, @RequestParam(defaultValue = "") String reason) {
        issuing.withdraw(id, reason.strip());
        return SeeOther.at(page.to("/partners/passes"));
    }

    @GetMapping("/{lang}/partners/passes.csv")
    void csv(Page page, HttpServletResponse response) throws IOException {
        var sheet = sheet(page);
        response.setContentType("text/csv;charset=utf-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"passes.csv\"");
        spreadsheets.csv(sheet, response.getOutputStream());
    }

    private Sheet sheet(Page page) {
        Stream<List<Object>> rows = issuing.all()
                .map(pass -> List.of(
                        pass.number(),
                        pass.of().details().name().words(page.language()),
                        pass.of().of().name().words(page.language()),
                        page.text("representatives.kind." + pass.of().details().kind()),
                        pass.of().details().function(),
                        pass.since(),
                        pass.until()));
        var head = Stream.of("pass.number", "name", "speaks-for", "kind", "function", "pass.since", "pass.until")
                .map(column -> page.text("representatives." + column))
                .toList();
        return new Sheet("passes", page.language(), head, rows);
    }
}
