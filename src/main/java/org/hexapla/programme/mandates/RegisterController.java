package org.hexapla.programme.mandates;

import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Symbol;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.programme.plan.Plan;
import org.hexapla.programme.plan.Plans;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The form in which planners register a mandate or change one.
@Controller
@RequestMapping("/{lang}/programme/mandates/register")
class RegisterController {

    private final Mandates mandates;
    private final RegisteringMandates registering;
    private final Plans plans;

    RegisterController(Mandates mandates, RegisteringMandates registering, Plans plans) {
        this.mandates = mandates;
        this.registering = registering;
        this.plans = plans;
    }

    @GetMapping
    ModelAndView form(Page page, @RequestParam(defaultValue = "") String symbol) {
        registering.requirePlanner();
        return form(
                page,
                Symbol.parse(symbol)
                        .flatMap(mandates::find)
                        .map(MandateForm::of)
                        .orElseGet(MandateForm::blank));
    }

    @PostMapping
    ModelAndView register(Page page, @RequestParam Map<String, String> written) {
        registering.requirePlanner();
        var form = MandateForm.written(written);
        var mandate = form.mandate();
        if (mandate.isEmpty()) {
            var answer = form(page, form);
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return answer;
        }
        registering.register(List.of(mandate.get()));
        return SeeOther.at(
                page.to("/programme/mandates/" + mandate.get().symbol().path()));
    }

    private ModelAndView form(Page page, MandateForm form) {
        var subprogrammes = plans.inForce().map(Plan::subprogrammes).orElse(List.of());
        return page.through("programme/register", "form", form, "subprogrammes", subprogrammes);
    }
}
