package org.hexapla.library.eresources.licences;

import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.library.eresources.Coded;
import org.hexapla.library.eresources.Fields;
import org.hexapla.library.eresources.FormFields;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The staff's pages of licences.
@Controller
@RequestMapping("/{lang}/e-resources/desk/licences")
class LicenceController {

    private static final String TEMPLATE = "library/eresources/licence";

    private final ShowingLicences showing;
    private final KeepingLicences keeping;

    LicenceController(ShowingLicences showing, KeepingLicences keeping) {
        this.showing = showing;
        this.keeping = keeping;
    }

    @GetMapping
    ModelAndView list(Page page) {
        return page.through("library/eresources/licences", "lines", showing.list());
    }

    @GetMapping("/new")
    ModelAndView blank(Page page) {
        return page.through(TEMPLATE, "view", showing.blank(page.language()));
    }

    @GetMapping("/{id:\\d{1,15}}")
    ModelAndView licence(Page page, @PathVariable long id, @RequestParam(defaultValue = "") String done) {
        var message = done.matches("kept|decided|no-reason") ? "eresources.done." + done : "";
        return page.through(TEMPLATE, "view", showing.of(new LicenceId(id), message, page.language()));
    }

    @PostMapping
    ModelAndView add(Page page, @RequestParam MultiValueMap<String, String> form) {
        var fields = FormFields.of(form);
        return answer(page, keeping.add(fields), () -> showing.blank(page.language()), fields);
    }

    @PostMapping("/{id:\\d{1,15}}")
    ModelAndView change(Page page, @PathVariable long id, @RequestParam MultiValueMap<String, String> form) {
        var licence = new LicenceId(id);
        var fields = FormFields.of(form);
        var outcome = keeping.change(licence, FormFields.version(form), fields);
        return answer(page, outcome, () -> showing.of(licence, "", page.language()), fields);
    }

    @PostMapping("/{id:\\d{1,15}}/decide")
    ModelAndView decide(
            Page page,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String reason) {
        var licence = new LicenceId(id);
        var decided =
                keeping.decide(licence, Coded.parse(Decision.class, decision).orElse(Decision.NEGOTIATE), reason);
        return SeeOther.at(page.to(licence.path() + "?done=" + (decided ? "decided" : "no-reason")));
    }

    private ModelAndView answer(
            Page page,
            KeepingLicences.Keeping outcome,
            java.util.function.Supplier<LicenceView> before,
            Fields fields) {
        return switch (outcome) {
            case KeepingLicences.Keeping.Added(var id) -> kept(page, id);
            case KeepingLicences.Keeping.Changed(var id) -> kept(page, id);
            case KeepingLicences.Keeping.Unchanged(var id) -> kept(page, id);
            case KeepingLicences.Keeping.Refused() ->
                again(page, before.get(), fields, HttpStatus.UNPROCESSABLE_CONTENT);
            case KeepingLicences.Keeping.Overtaken() -> {
                fields.refuse("reference", "eresources.fault.overtaken");
                yield again(page, before.get(), fields, HttpStatus.CONFLICT);
            }
        };
    }

    private static ModelAndView kept(Page page, LicenceId id) {
        return SeeOther.at(page.to(id.path() + "?done=kept"));
    }

    private ModelAndView again(Page page, LicenceView before, Fields fields, HttpStatus status) {
        var answer = page.through(TEMPLATE, "view", showing.again(before, fields));
        answer.setStatus(status);
        return answer;
    }
}
