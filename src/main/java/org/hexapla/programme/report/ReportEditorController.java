package org.hexapla.programme.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.translation.Versions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The words of a report, for those who write them.
@Controller
@RequestMapping("/{lang}/programme/reports/{id:\\d{1,9}}")
class ReportEditorController {

    private final ShowingReports showing;
    private final EditingReports editing;
    private final ComparingReports comparing;
    private final Versions versions;

    ReportEditorController(
            ShowingReports showing, EditingReports editing, ComparingReports comparing, Versions versions) {
        this.showing = showing;
        this.editing = editing;
        this.comparing = comparing;
        this.versions = versions;
    }

    @GetMapping("/edit")
    ModelAndView editor(Page page, @PathVariable long id) {
        editing.requireEditor();
        return page.through("programme/report-editor", "view", showing.editor(showing.find(id), page.language()));
    }

    @GetMapping("/parts/{part}")
    ModelAndView form(Page page, @PathVariable long id, @PathVariable String part) {
        editing.requireEditor();
        var report = showing.find(id);
        var found = part(report, part);
        var texts = new LinkedHashMap<Language, String>();
        Language.OFFICIAL.forEach(language -> texts.put(language, found.text(language)));
        return page.through(
                "programme/report-part",
                "view",
                new PartForm(
                        id,
                        report.title(),
                        report.edition(),
                        part,
                        report.numbers().getOrDefault(part, ""),
                        found.kind(),
                        texts,
                        versions.states(EditingReports.item(report, found)),
                        comparing.figures(report, page.language()).rows().stream()
                                .filter(row ->
                                        found.code().isEmpty() || row.para().equals(found.code()))
                                .toList(),
                        report.state() == PeriodicReport.State.ISSUED));
    }

    @PostMapping("/parts/{part}")
    ModelAndView write(
            Page page, @PathVariable long id, @PathVariable String part, @RequestParam Map<String, String> written) {
        var report = edition(id, written.getOrDefault("edition", ""));
        var texts = new LinkedHashMap<Language, String>();
        for (var language : Language.OFFICIAL) {
            if (written.containsKey("text-" + language)) {
                texts.put(language, written.getOrDefault("text-" + language, ""));
            }
        }
        var change = new EditingReports.Change(written.getOrDefault("reason", ""), written.containsKey("slight"));
        editing.write(report, part(report, part), texts, change);
        return to(page, id, part);
    }

    @PostMapping("/parts")
    ModelAndView add(
            Page page,
            @PathVariable long id,
            @RequestParam String edition,
            @RequestParam(defaultValue = "") String behind,
            @RequestParam(defaultValue = "") String code,
            @RequestParam String kind) {
        var report = edition(id, edition);
        var sort = PeriodicReport.Kind.of(kind).orElse(PeriodicReport.Kind.PARAGRAPH);
        var added = editing.add(report, sort, behind, code.strip());
        return SeeOther.at(page.to("/programme/reports/" + id + "/parts/" + added));
    }

    @PostMapping("/parts/{part}/up")
    ModelAndView up(Page page, @PathVariable long id, @PathVariable String part, @RequestParam String edition) {
        var report = edition(id, edition);
        editing.move(report, part(report, part), -1);
        return to(page, id, part);
    }

    @PostMapping("/parts/{part}/down")
    ModelAndView down(Page page, @PathVariable long id, @PathVariable String part, @RequestParam String edition) {
        var report = edition(id, edition);
        editing.move(report, part(report, part), 1);
        return to(page, id, part);
    }

    @PostMapping("/parts/{part}/remove")
    ModelAndView remove(Page page, @PathVariable long id, @PathVariable String part, @RequestParam String edition) {
        var report = edition(id, edition);
        editing.remove(report, part(report, part));
        return to(page, id, "");
    }

    /// The report, if it is still the edition that the form was made from.
    private PeriodicReport edition(long id, String edition) {
        editing.requireEditor();
        var report = showing.find(id);
        if (!edition.equals(Integer.toString(report.edition()))) {
            throw ReportRefused.changedMeanwhile();
        }
        return report;
    }

    private static PeriodicReport.Part part(PeriodicReport report, String part) {
        return report.content().part(part).orElseThrow(() -> new ReportMissing(part));
    }

    private static ModelAndView to(Page page, long id, String part) {
        return SeeOther.at(page.to("/programme/reports/" + id + "/edit" + (part.isEmpty() ? "" : "#" + part)));
    }
}
