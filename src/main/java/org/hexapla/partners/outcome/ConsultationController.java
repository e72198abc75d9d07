package org.hexapla.partners.outcome;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.hexapla.forms.Answers;
import org.hexapla.forms.Door;
import org.hexapla.forms.Doorkeeper;
import org.hexapla.forms.Enclosures;
import org.hexapla.forms.Forms;
import org.hexapla.forms.Sheet;
import org.hexapla.forms.Sheets;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.Typed;
import org.hexapla.people.Circular;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Consultations for everybody, and how to contribute to one.
@Controller
@RequestMapping("/{lang}/consultations")
class ConsultationController {

    private static final String PURPOSE = "consultations";
    private static final String CODE = "/{code:[a-z][a-z0-9-]*}";

    private final Consultations consultations;
    private final Outcomes outcomes;
    private final Contributing contributing;
    private final Forms forms;
    private final Sheets sheets;
    private final Doorkeeper doorkeeper;
    private final Closing closing;

    ConsultationController(
            Consultations consultations,
            Outcomes outcomes,
            Contributing contributing,
            Forms forms,
            Sheets sheets,
            Doorkeeper doorkeeper,
            Closing closing) {
        this.consultations = consultations;
        this.outcomes = outcomes;
        this.contributing = contributing;
        this.forms = forms;
        this.sheets = sheets;
        this.doorkeeper = doorkeeper;
        this.closing = closing;
    }

    @GetMapping
    ModelAndView all(Page page) {
        page.forEverybody();
        return page.through(
                "partners/consultations",
                "views",
                consultations.all().stream().map(this::view).toList());
    }

    @GetMapping(CODE)
    ModelAndView one(Page page, @PathVariable String code) {
        page.forEverybody();
        return page.through("partners/consultation", "view", view(found(code)));
    }

    private ConsultationView view(Consultation consultation) {
        return new ConsultationView(
                consultation, consultation.isOpenOn(closing.today()), outcomes.published(consultation.code()));
    }

    @GetMapping(CODE + "/contribute")
    ModelAndView form(Page page, @PathVariable String code, HttpServletRequest request) {
        var consultation = contributing.open(code);
        return shown(page, consultation, sheet(consultation), Map.of(), door(request));
    }

    @PostMapping(CODE + "/contribute")
    ModelAndView send(
            Page page,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request) {
        var consultation = contributing.open(code);
        var typed = fields.toSingleValueMap();
        var answers = Answers.from(fields);
        var files = Enclosures.from(request);
        var person = person(page, consultation, typed);
        var wrong = contributing.wrong(sheet(consultation), answers, files);
        if (wrong.isPresent()) {
            return again(page, consultation, wrong.get(), typed, door(request));
        }
        return closing.inOne(status -> switch (doorkeeper.pass(PURPOSE, request.getRemoteAddr(), typed)) {
            case Doorkeeper.Passage.Wait(var door) ->
                again(page, consultation, new Sheet(sheet(consultation).form(), answers, files.again()), typed, door);
            case Doorkeeper.Passage.Through _ ->
                switch (contributing.send(consultation, person, answers, files)) {
                    case Contributing.Sent.Incomplete(var sheet) -> {
                        // Nothing of it is kept: neither a draft that nobody opens again nor its files.
                        status.setRollbackOnly();
                        yield again(page, consultation, sheet, typed, door(request));
                    }
                    case Contributing.Sent.Received(var secret) -> SeeOther.at(page.to("/said/" + secret));
                };
        });
    }

    private static Contributing.Person person(Page page, Consultation consultation, Map<String, String> typed) {
        var mail = typed.getOrDefault("mail", "").strip().toLowerCase(java.util.Locale.ROOT);
        if (!Circular.isAddress(mail)) {
            throw PartnersRefused.mistake("mail", mail);
        }
        var name = Typed.atMost(200, typed.getOrDefault("name", ""));
        return new Contributing.Person(
                mail,
                typed.containsKey("named") ? name : "",
                Language.parse(typed.getOrDefault("language", ""))
                        .filter(consultation.languages()::contains)
                        .orElse(page.language()),
                Country.parse(typed.getOrDefault("country", "")));
    }

    private ModelAndView again(
            Page page, Consultation consultation, Sheet sheet, Map<String, String> typed, Door door) {
        var view = shown(page, consultation, sheet, typed, door);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static ModelAndView shown(
            Page page, Consultation consultation, Sheet sheet, Map<String, String> typed, Door door) {
        return page.through(
                "partners/contribute", "view", new ConsultationView.Filling(consultation, sheet, typed, door));
    }

    private Door door(HttpServletRequest request) {
        return doorkeeper.door(PURPOSE, request.getRemoteAddr());
    }

    private Sheet sheet(Consultation consultation) {
        return sheets.empty(forms.current(consultation.form())
                .orElseThrow(() -> PartnersRefused.notFound(consultation.form().value())));
    }

    private Consultation found(String code) {
        return consultations.find(code).orElseThrow(() -> PartnersRefused.notFound(code));
    }
}
