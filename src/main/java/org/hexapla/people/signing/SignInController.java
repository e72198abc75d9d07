package org.hexapla.people.signing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.people.DemoAccounts;
import org.hexapla.people.access.Arrivals;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SignInController {

    private final SigningIn signingIn;
    private final Arrivals arrivals;
    private final DemoAccounts demo;
    private final Providers providers;

    SignInController(SigningIn signingIn, Arrivals arrivals, DemoAccounts demo, Providers providers) {
        this.signingIn = signingIn;
        this.arrivals = arrivals;
        this.demo = demo;
        this.providers = providers;
    }

    @GetMapping("/{lang}/sign-in")
    ModelAndView form(
            Page page, @RequestParam(defaultValue = "") String to, @RequestParam(defaultValue = "") String done) {
        var view = view("", "", to);
        return switch (done) {
            case "password" -> page.through("people/sign-in", "view", view.afterNewPassword());
            case "refused" -> shown(page, "", page.text("people.sign-in.elsewhere-refused"), to);
            default -> page.through("people/sign-in", "view", view);
        };
    }

    @PostMapping("/{lang}/sign-in")
    ModelAndView signIn(Page page, SignInForm form, HttpServletRequest request, HttpServletResponse response) {
        return switch (signingIn.attempt(form.mail(), form.password(), request.getRemoteAddr())) {
            case SigningIn.Welcome(var person) -> {
                arrivals.arrive(person, request, response);
                yield SeeOther.at(SeeOther.localOr(form.to(), page.to("/")));
            }
            case SigningIn.Refused() ->
                withStatus(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        shown(page, form.mail(), page.text("people.sign-in.refused"), form.to()));
            case SigningIn.TooOften(var wait) -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
                yield withStatus(
                        HttpStatus.TOO_MANY_REQUESTS,
                        shown(page, form.mail(), page.text("people.sign-in.too-often", minutes(wait)), form.to()));
            }
        };
    }

    @PostMapping("/{lang}/sign-out")
    ModelAndView signOut(Page page, HttpServletRequest request, HttpServletResponse response) {
        arrivals.leave(request, response);
        return SeeOther.at(page.to("/"));
    }

    private ModelAndView shown(Page page, String mail, String problem, String to) {
        return page.through("people/sign-in", "view", view(mail, problem, to));
    }

    private SignInView view(String mail, String problem, String to) {
        return new SignInView(mail, problem, SeeOther.localOr(to, ""), providers.all(), demo.all(), false);
    }

    private static ModelAndView withStatus(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }

    private static long minutes(Duration wait) {
        return wait.toMinutes() + 1;
    }

    record SignInForm(String mail, String password, String to) {

        SignInForm {
            mail = mail == null ? "" : mail;
            password = password == null ? "" : password;
            to = to == null ? "" : to;
        }
    }
}
