package org.hexapla.programme.report;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.hexapla.figures.Figure;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Period;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What is done with a report beside writing it: its way, its figures, comments, comparison, and checking any text.
@Controller
@RequestMapping("/{lang}/programme/reports")
class ReportDeskController {

    private static final int LONGEST_TEXT = 400_000;

    private final ShowingReports showing;
    private final MovingReports moving;
    private final EditingReports editing;
    private final ComparingReports comparing;

    ReportDeskController(
            ShowingReports showing, MovingReports moving, EditingReports editing, ComparingReports comparing) {
        this.showing = showing;
        this.moving = moving;
        this.editing = editing;
        this.comparing = comparing;
    }

    @PostMapping
    ModelAndView begin(Page page, @RequestParam String title, @RequestParam String from, @RequestParam String to) {
        editing.requireEditor();
        var report = moving.begin(period(from, to), page.language(), title.strip());
        return to(page, report.id(), "/edit");
    }

    @PostMapping("/{id:\\d{1,9}}/state")
    ModelAndView move(Page page, @PathVariable long id, @RequestParam String state) {
        editing.requireEditor();
        var report = showing.find(id);
        var next = report.state().next().stream()
                .filter(each -> each.code().equals(state))
                .findFirst()
                .orElseThrow(() -> ReportRefused.state(report.state()));
        moving.move(report, next);
        return to(page, id, "/edit");
    }

    @PostMapping("/{id:\\d{1,9}}/comments")
    ModelAndView comment(Page page, @PathVariable long id, @RequestParam String part, @RequestParam String words) {
        editing.requireEditor();
        moving.comment(showing.find(id), part, words);
        return to(page, id, "/edit#" + part);
    }

    @PostMapping("/{id:\\d{1,9}}/comments/{comment:\\d{1,9}}/settle")
    ModelAndView settle(Page page, @PathVariable long id, @PathVariable long comment) {
        editing.requireEditor();
        moving.settle(showing.find(id), comment);
        return to(page, id, "/edit");
    }

    @GetMapping("/{id:\\d{1,9}}/figures")
    ModelAndView figures(Page page, @PathVariable long id) {
        editing.requireEditor();
        return page.through("programme/report-figures", "view", comparing.figures(showing.find(id), page.language()));
    }

    @PostMapping("/{id:\\d{1,9}}/figures")
    ModelAndView bind(Page page, @PathVariable long id, @RequestParam Map<String, String> written) {
        editing.requireEditor();
        editing.bind(showing.find(id), bound(written));
        return to(page, id, "/figures");
    }

    @PostMapping("/{id:\\d{1,9}}/figures/{name}/remove")
    ModelAndView unbind(Page page, @PathVariable long id, @PathVariable String name) {
        editing.requireEditor();
        editing.unbind(showing.find(id), name);
        return to(page, id, "/figures");
    }

    private static BoundFigure bound(Map<String, String> written) {
        var name = written.getOrDefault("name", "").strip();
        var digits = written.getOrDefault("digits", "").strip();
        var said = written.getOrDefault("said", "").strip();
        if (!BoundFigure.isName(name)) {
            throw ReportRefused.mistake("report.wrong-option", "name", name);
        }
        if (!said.matches("|-?\\d{1,15}(\\.\\d{1,6})?")) {
            throw ReportRefused.mistake("report.wrong-option", "said", said);
        }
        return new BoundFigure(
                name,
                written.getOrDefault("para", "").strip(),
                written.getOrDefault("label", "").strip(),
                written.getOrDefault("unit", "").strip(),
                Figure.parse(written.getOrDefault("figure", "").strip()).toString(),
                Phrasing.of(written.getOrDefault("phrasing", "")).orElse(Phrasing.ROUNDED),
                digits.matches("[1-9]") ? Integer.parseInt(digits) : BoundFigure.USUAL_DIGITS,
                said.isEmpty() ? null : new BigDecimal(said));
    }

    @GetMapping("/{id:\\d{1,9}}/compare")
    ModelAndView compare(
            Page page,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        editing.requireEditor();
        var report = showing.find(id);
        var other = from.isEmpty() && to.isEmpty() ? yearBefore(report.period()) : period(from, to);
        return page.through("programme/report-compare", "view", comparing.beside(report, other, page.language()));
    }

    @PostMapping("/{id:\\d{1,9}}/compare")
    ModelAndView explain(
            Page page,
            @PathVariable long id,
            @RequestParam String from,
            @RequestParam String to,
            @RequestParam String name,
            @RequestParam String words) {
        editing.requireEditor();
        moving.explain(showing.find(id), name, period(from, to), words);
        return to(page, id, "/compare?from=" + from + "&to=" + to + "#" + name);
    }

    @GetMapping("/check")
    ModelAndView check(Page page) {
        editing.requireEditor();
        var period = Period.year(LocalDate.now(java.time.ZoneOffset.UTC).getYear());
        return page.through(
                "programme/text-check",
                "view",
                new TextCheckView(page.language(), period, "", java.util.List.of(), java.util.List.of(), false));
    }

    @PostMapping("/check")
    ModelAndView check(
            Page page,
            @RequestParam String text,
            @RequestParam String from,
            @RequestParam String to,
            @RequestParam("language") String tag) {
        editing.requireEditor();
        if (text.length() > LONGEST_TEXT) {
            throw ReportRefused.mistake("report.check.too-long", LONGEST_TEXT);
        }
        var language = Language.official(tag).orElse(page.language());
        return page.through(
                "programme/text-check", "view", showing.check(language, period(from, to), text, page.language()));
    }

    private static Period yearBefore(Period period) {
        return new Period(period.first().minusYears(1), period.last().minusYears(1));
    }

    private static Period period(String from, String to) {
        try {
            return new Period(LocalDate.parse(from), LocalDate.parse(to));
        } catch (DateTimeException | IllegalArgumentException _) {
            throw ReportRefused.mistake("report.wrong-option", "from/to", from + "/" + to);
        }
    }

    private static ModelAndView to(Page page, long id, String rest) {
        return SeeOther.at(page.to("/programme/reports/" + id + rest));
    }
}
