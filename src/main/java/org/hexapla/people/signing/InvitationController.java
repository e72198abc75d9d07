package org.hexapla.people.signing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.people.access.Arrivals;
import org.hexapla.people.account.Account;
import org.hexapla.people.account.Passwords;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class InvitationController {

    private final Accepting accepting;
    private final Arrivals arrivals;

    InvitationController(Accepting accepting, Arrivals arrivals) {
        this.accepting = accepting;
        this.arrivals = arrivals;
    }

    @GetMapping("/{lang}/invitation/{secret}")
    ModelAndView form(Page page, @PathVariable String secret) {
        return accepting
                .invited(secret)
                .map(account ->
                        shown(page, new InvitationView(secret, account.mail(), account.name(), account.language(), "")))
                .orElseGet(() -> expired(page));
    }

    @PostMapping("/{lang}/invitation/{secret}")
    ModelAndView accept(
            Page page,
            @PathVariable String secret,
            AcceptanceForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        var invited = accepting.invited(secret);
        if (invited.isEmpty()) {
            return expired(page);
        }
        var language = form.languageAmong(page);
        var problem = form.problem(page);
        if (!problem.isEmpty()) {
            var again = shown(page, new InvitationView(secret, invited.get().mail(), form.name(), language, problem));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return accepting
                .accept(secret, form.name().strip(), language, form.password())
                .map(person -> {
                    arrivals.arrive(person, request, response);
                    return SeeOther.at("/" + language + "/account");
                })
                .orElseGet(() -> expired(page));
    }

    private static ModelAndView shown(Page page, InvitationView view) {
        return page.through("people/invitation", "view", view);
    }

    private static ModelAndView expired(Page page) {
        var expired = page.through("people/expired");
        expired.setStatus(HttpStatus.GONE);
        return expired;
    }

    record AcceptanceForm(String name, String language, String password) {

        AcceptanceForm {
            name = name == null ? "" : name;
            language = language == null ? "" : language;
            password = password == null ? "" : password;
        }

        Language languageAmong(Page page) {
            return Language.parse(language)
                    .filter(page.frame().languages()::contains)
                    .orElse(page.language());
        }

        String problem(Page page) {
            if (!Account.isName(name)) {
                return page.text("people.problem.name");
            }
            return Passwords.isAcceptable(password)
                    ? ""
                    : page.text("people.problem.password-length", Passwords.SHORTEST);
        }
    }
}
