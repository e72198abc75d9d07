package org.hexapla.partners.outcome;

import java.util.Map;
import java.util.stream.Stream;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.register.KeepingPartners;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the staff writes the outcome document of a consultation.
@Controller
@RequestMapping("/{lang}/partners/consultations/{code:[a-z][a-z0-9-]*}/outcome")
class OutcomeDeskController {

    private final Weighing weighing;
    private final Outcomes outcomes;
    private final KeepingPartners partners;

    OutcomeDeskController(Weighing weighing, Outcomes outcomes, KeepingPartners partners) {
        this.weighing = weighing;
        this.outcomes = outcomes;
        this.partners = partners;
    }

    @GetMapping
    ModelAndView draft(Page page, @PathVariable String code) {
        partners.requireStaff();
        var consultation = weighing.found(code);
        // Reading begins no version: there is one when the first paragraph is written.
        var draft = outcomes.draft(code)
                .or(() -> outcomes.published(code).stream()
                        .findFirst()
                        .flatMap(last -> outcomes.version(code, last.version())))
                .orElse(new Outcome(0, 1, null, java.util.List.of()));
        return page.through("partners/outcome-desk", "consultation", consultation, "outcome", draft);
    }

    /// Begins the next version with the words of the last one.
    @PostMapping("/next")
    ModelAndView next(Page page, @PathVariable String code) {
        weighing.draft(code);
        return back(page, code);
    }

    @PostMapping("/paragraphs")
    ModelAndView add(Page page, @PathVariable String code, @RequestParam Map<String, String> fields) {
        partners.requireStaff();
        weighing.write(code, paragraph(page, 0, fields));
        return back(page, code);
    }

    @PostMapping("/paragraphs/{id:[1-9]\\d{0,14}}")
    ModelAndView change(
            Page page, @PathVariable String code, @PathVariable long id, @RequestParam Map<String, String> fields) {
        partners.requireStaff();
        switch (fields.getOrDefault("do", "")) {
            case "up" -> weighing.up(code, id);
            case "remove" -> weighing.remove(code, id);
            default -> weighing.write(code, paragraph(page, id, fields));
        }
        return back(page, code);
    }

    @PostMapping("/publish")
    ModelAndView publish(Page page, @PathVariable String code) {
        weighing.publish(code);
        return SeeOther.at(page.to("/consultations/" + code + "/outcome"));
    }

    private static Outcome.Paragraph paragraph(Page page, long id, Map<String, String> fields) {
        var cited = fields.getOrDefault("cited", "").strip();
        if (!cited.matches("(\\d{1,7}([\\s,،、]+|$))*")) {
            throw PartnersRefused.mistake("no-contribution", cited);
        }
        return new Outcome.Paragraph(
                id,
                0,
                fields.getOrDefault("kind", "").equals("heading"),
                ConsultationDeskController.text(page, fields, "words"),
                Stream.of(cited.split("[\\s,،、]+"))
                        .filter(number -> !number.isEmpty())
                        .map(Integer::valueOf)
                        .distinct()
                        .toList());
    }

    private static ModelAndView back(Page page, String code) {
        return SeeOther.at(page.to("/partners/consultations/" + code + "/outcome"));
    }
}
