package org.hexapla.campaigns.contest;

import jakarta.servlet.http.HttpServletRequest;
import org.hexapla.forms.Answers;
import org.hexapla.forms.Enclosures;
import org.hexapla.forms.Sheet;
import org.hexapla.forms.Sheets;
import org.hexapla.forms.Submitted;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One's own entry, opened by its secret, and what the guardian of a minor says to it.
@Controller
@RequestMapping("/{lang}")
class OwnEntryController {

    private static final String OWN = "/my-entries/{secret:[A-Za-z0-9_-]{8,64}}";
    private static final String GUARDIAN = "/guardian-consents/{secret:[A-Za-z0-9_-]{8,64}}";

    private final Entering entering;
    private final Sheets sheets;

    OwnEntryController(Entering entering, Sheets sheets) {
        this.entering = entering;
        this.sheets = sheets;
    }

    @GetMapping(OWN)
    ModelAndView show(Page page, @PathVariable String secret, @RequestParam(defaultValue = "") String done) {
        var message = done.equals("saved") || done.equals("sent") ? "contests.done." + done : "";
        return shown(page, secret, sheet(entering.own(secret)), message);
    }

    @PostMapping(OWN)
    ModelAndView keep(
            Page page,
            @PathVariable String secret,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request) {
        var answers = Answers.from(fields);
        var refused = entering.enclose(secret, Enclosures.from(request));
        var draft = entering.save(secret, answers);
        if (!refused.isEmpty()) {
            return faulty(page, secret, sheets.of(draft, refused));
        }
        if (!"submit".equals(fields.getFirst("do"))) {
            return SeeOther.at(page.to("/my-entries/" + secret + "?done=saved"));
        }
        return switch (entering.handIn(secret, answers)) {
            case Submitted.Accepted _ -> SeeOther.at(page.to("/my-entries/" + secret + "?done=sent"));
            case Submitted.Incomplete(var kept, var mistakes) -> faulty(page, secret, sheets.of(kept, mistakes));
        };
    }

    @PostMapping(OWN + "/withdraw")
    ModelAndView withdraw(Page page, @PathVariable String secret) {
        var contest = entering.contest(entering.own(secret).contest());
        entering.withdraw(secret);
        return SeeOther.at(page.to(contest.path()));
    }

    @GetMapping(GUARDIAN)
    ModelAndView guardian(Page page, @PathVariable String secret) {
        var entry = entering.forGuardian(secret);
        return page.through(
                "contests/guardian",
                "view",
                new ContestView.Guardian(
                        entering.contest(entry.contest()), entry, sheet(entry), "/guardian-consents/" + secret));
    }

    @PostMapping(GUARDIAN)
    ModelAndView say(Page page, @PathVariable String secret, @RequestParam(name = "do", defaultValue = "") String say) {
        if (say.equals("refuse")) {
            var contest = entering.contest(entering.forGuardian(secret).contest());
            entering.refuse(secret);
            return SeeOther.at(page.to(contest.path()));
        }
        entering.consent(secret);
        return SeeOther.at(page.to("/guardian-consents/" + secret));
    }

    private @Nullable Sheet sheet(Entry entry) {
        var submission = entering.filledIn(entry);
        return submission == null ? null : sheets.of(submission);
    }

    private ModelAndView faulty(Page page, String secret, Sheet sheet) {
        var view = shown(page, secret, sheet, "");
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView shown(Page page, String secret, @Nullable Sheet sheet, String message) {
        var entry = entering.own(secret);
        var contest = entering.contest(entry.contest());
        var view =
                new ContestView.Own(contest, entry, sheet, "/my-entries/" + secret, message, entering.isOpen(contest));
        return page.through("contests/own", "view", view);
    }
}
