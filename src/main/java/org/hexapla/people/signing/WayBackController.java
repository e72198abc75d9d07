package org.hexapla.people.signing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.people.account.Attempts;
import org.hexapla.people.account.Passwords;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class WayBackController {

    /// The least time an answer takes, so that it does not tell by its haste that no mail was written.
    private static final Duration STEADY = Duration.ofMillis(250);

    private final WayBack wayBack;
    private final Attempts attempts;

    WayBackController(WayBack wayBack, Attempts attempts) {
        this.wayBack = wayBack;
        this.attempts = attempts;
    }

    @GetMapping("/{lang}/forgotten")
    ModelAndView forgotten(Page page) {
        return page.through("people/forgotten", "problem", "");
    }

    @PostMapping("/{lang}/forgotten")
    ModelAndView ask(
            Page page,
            @RequestParam(defaultValue = "") String mail,
            HttpServletRequest request,
            HttpServletResponse response)
            throws InterruptedException {
        var pause = attempts.take(request.getRemoteAddr(), "forgotten " + mail);
        if (pause.isPositive()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds() + 1));
            var problem = page.text("people.forgotten.too-often", pause.toMinutes() + 1);
            return withStatus(HttpStatus.TOO_MANY_REQUESTS, page.through("people/forgotten", "problem", problem));
        }
        var began = System.nanoTime();
        wayBack.ask(mail);
        Thread.sleep(Math.max(0, STEADY.toMillis() - (System.nanoTime() - began) / 1_000_000));
        return SeeOther.at(page.to("/forgotten/sent"));
    }

    @GetMapping("/{lang}/forgotten/sent")
    ModelAndView sent(Page page) {
        return page.through("people/forgotten-sent");
    }

    @GetMapping("/{lang}/reset/{secret}")
    ModelAndView form(Page page, @PathVariable String secret) {
        return wayBack.isOpen(secret) ? shown(page, secret, "") : expired(page);
    }

    @PostMapping("/{lang}/reset/{secret}")
    ModelAndView setPassword(Page page, @PathVariable String secret, @RequestParam(defaultValue = "") String password) {
        if (!Passwords.isAcceptable(password)) {
            var problem = page.text("people.problem.password-length", Passwords.SHORTEST);
            return withStatus(HttpStatus.UNPROCESSABLE_CONTENT, shown(page, secret, problem));
        }
        return wayBack.setPassword(secret, password) ? SeeOther.at(page.to("/sign-in?done=password")) : expired(page);
    }

    private static ModelAndView shown(Page page, String secret, String problem) {
        return page.through("people/reset", "secret", secret, "problem", problem);
    }

    private static ModelAndView expired(Page page) {
        return withStatus(HttpStatus.GONE, page.through("people/expired"));
    }

    private static ModelAndView withStatus(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }
}
