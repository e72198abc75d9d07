package org.hexapla.payments.till;

import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The page of the trial till. There only in a demonstration.
@Controller
@RequestMapping("/{lang}/trial-till/{session:trial-[0-9a-f-]{36}}")
class TrialTillController {

    private final TrialTill till;

    TrialTillController(TrialTill till) {
        this.till = till;
    }

    @GetMapping
    ModelAndView slip(Page page, @PathVariable String session) {
        var slip = find(session);
        return page.existingIn(List.of())
                .through("payments/trial", "view", new TrialView(session, slip.words(), slip.amount()));
    }

    @PostMapping
    ModelAndView done(Page page, @PathVariable String session, @RequestParam(defaultValue = "") String answer) {
        var slip = find(session);
        till.tell(session, answer.equals("pay") ? Till.Standing.PAID : Till.Standing.OVER);
        return SeeOther.at(SeeOther.localOr(slip.back(), page.to("/")));
    }

    private TrialTill.Slip find(String session) {
        return Optional.of(session)
                .filter(_ -> till.isThere())
                .flatMap(till::find)
                .orElseThrow(() -> new PaymentNotFound(session));
    }
}
