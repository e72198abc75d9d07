package org.hexapla.partners.outcome;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.hexapla.figures.Initiatives;
import org.hexapla.forms.Enclosures;
import org.hexapla.forms.FormCode;
import org.hexapla.forms.Forms;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.Typed;
import org.hexapla.partners.register.KeepingPartners;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the staff calls consultations and puts passages of contributions under themes.
@Controller
@RequestMapping("/{lang}/partners/consultations")
class ConsultationDeskController {

    private static final String CODE = "/{code:[a-z][a-z0-9-]*}";
    private static final String NUMBER = CODE + "/contributions/{number:[1-9]\\d{0,6}}";

    private final Consultations consultations;
    private final Outcomes outcomes;
    private final Weighing weighing;
    private final Contributing contributing;
    private final KeepingPartners partners;
    private final Forms forms;
    private final Initiatives initiatives;

    ConsultationDeskController(
            Consultations consultations,
            Outcomes outcomes,
            Weighing weighing,
            Contributing contributing,
            KeepingPartners partners,
            Forms forms,
            Initiatives initiatives) {
        this.consultations = consultations;
        this.outcomes = outcomes;
        this.weighing = weighing;
        this.contributing = contributing;
        this.partners = partners;
        this.forms = forms;
        this.initiatives = initiatives;
    }

    @GetMapping
    ModelAndView all(Page page) {
        partners.requireStaff();
        return page.through(
                "partners/consultations-desk",
                "consultations",
                consultations.all(),
                "forms",
                forms.all(),
                "initiatives",
                initiatives.all());
    }

    @PostMapping
    ModelAndView call(Page page, @RequestParam MultiValueMap<String, String> sent) {
        partners.requireStaff();
        var fields = sent.toSingleValueMap();
        var chosen = sent.getOrDefault("languages", java.util.List.of());
        var code = fields.getOrDefault("code", "").strip();
        var consultation = new Consultation(
                code,
                text(page, fields, "title"),
                text(page, fields, "about"),
                FormCode.parse(fields.getOrDefault("form", ""))
                        .orElseThrow(() -> PartnersRefused.mistake("consultation")),
                day(fields, "opens"),
                day(fields, "closes"),
                page.frame().languages().stream()
                        .filter(language -> chosen.contains(language.tag()))
                        .toList(),
                fields.getOrDefault("initiative", ""));
        if (!weighing.call(consultation, forms)) {
            throw PartnersRefused.mistake("consultation");
        }
        return back(page, code);
    }

    @GetMapping(CODE)
    ModelAndView one(Page page, @PathVariable String code) {
        partners.requireStaff();
        return page.through(
                "partners/consultation-desk",
                "view",
                new ConsultationView.Desk(
                        weighing.found(code),
                        consultations.themes(code),
                        weighing.contributions(code),
                        outcomes.published(code)));
    }

    @PostMapping(CODE + "/themes")
    ModelAndView theme(Page page, @PathVariable String code, @RequestParam Map<String, String> fields) {
        partners.requireStaff();
        weighing.theme(code, text(page, fields, "words"), number(fields.getOrDefault("parent", "")));
        return back(page, code);
    }

    @GetMapping(CODE + "/themes/{theme:[1-9]\\d{0,14}}")
    ModelAndView passages(Page page, @PathVariable String code, @PathVariable long theme) {
        partners.requireStaff();
        var themes = consultations.themes(weighing.found(code).code());
        var chosen = themes.stream()
                .filter(known -> known.id() == theme)
                .findFirst()
                .orElseThrow(() -> PartnersRefused.notFound(Long.toString(theme)));
        return page.through(
                "partners/theme",
                "view",
                new Theme.Page(
                        weighing.found(code),
                        chosen,
                        themes.stream().filter(known -> known.parent() == theme).toList(),
                        consultations.passagesUnder(theme)));
    }

    @GetMapping(NUMBER)
    ModelAndView contribution(Page page, @PathVariable String code, @PathVariable int number) {
        partners.requireStaff();
        var contribution = weighing.contribution(code, number);
        return page.through(
                "partners/contribution",
                "view",
                new ConsultationView.Reading(
                        weighing.found(code),
                        contribution,
                        contributing.sheet(contribution),
                        consultations.themes(code),
                        consultations.passagesOf(contribution.id())));
    }

    @GetMapping(NUMBER + "/files/{question:[a-z][a-z0-9-]{0,39}}")
    ResponseEntity<byte[]> file(@PathVariable String code, @PathVariable int number, @PathVariable String question) {
        partners.requireStaff();
        return Enclosures.download(contributing.attached(weighing.contribution(code, number), question));
    }

    @PostMapping(NUMBER + "/passages")
    ModelAndView tag(
            Page page, @PathVariable String code, @PathVariable int number, @RequestParam Map<String, String> fields) {
        partners.requireStaff();
        weighing.tag(
                code,
                number,
                new Theme.Passage(
                        0,
                        number,
                        fields.getOrDefault("question", ""),
                        fields.getOrDefault("quote", "").replace("\r\n", "\n").strip(),
                        number(fields.getOrDefault("theme", ""))));
        return back(page, code + "/contributions/" + number);
    }

    @PostMapping(NUMBER + "/passages/{passage:[1-9]\\d{0,14}}/remove")
    ModelAndView untag(Page page, @PathVariable String code, @PathVariable int number, @PathVariable long passage) {
        weighing.untag(code, number, passage);
        return back(page, code + "/contributions/" + number);
    }

    static LocalizedText text(Page page, Map<String, String> fields, String name) {
        var text = LocalizedText.none();
        for (var language : page.frame().languages()) {
            text = text.with(language, Typed.atMost(8000, fields.getOrDefault(name + "-" + language, "")));
        }
        return text;
    }

    static long number(String written) {
        return written.matches("\\d{1,15}") ? Long.parseLong(written) : 0;
    }

    private static LocalDate day(Map<String, String> fields, String name) {
        try {
            return LocalDate.parse(fields.getOrDefault(name, ""));
        } catch (DateTimeException e) {
            throw PartnersRefused.mistake("day", fields.getOrDefault(name, ""));
        }
    }

    private static ModelAndView back(Page page, String rest) {
        return SeeOther.at(page.to("/partners/consultations/" + rest));
    }
}
