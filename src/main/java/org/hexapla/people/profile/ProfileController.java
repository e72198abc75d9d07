package org.hexapla.people.profile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.people.access.Arrivals;
import org.hexapla.people.account.Account;
import org.hexapla.people.account.Passwords;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/{lang}/account")
class ProfileController {

    private static final Set<String> DONE = Set.of("changed", "password", "mails", "revoked");

    private final Profile profile;
    private final ChangingPassword changing;
    private final People people;
    private final Arrivals arrivals;

    ProfileController(Profile profile, ChangingPassword changing, People people, Arrivals arrivals) {
        this.profile = profile;
        this.changing = changing;
        this.people = people;
        this.arrivals = arrivals;
    }

    @GetMapping
    ModelAndView show(Page page, @RequestParam(defaultValue = "") String done) {
        return people.current()
                .map(person -> {
                    var view = profile.view(person.id());
                    return shown(
                            page, DONE.contains(done) ? view.noting(page.text("people.account.done-" + done)) : view);
                })
                .orElseGet(() -> SeeOther.at(
                        page.to("/sign-in?to=" + URLEncoder.encode(page.to("/account"), StandardCharsets.UTF_8))));
    }

    @PostMapping
    ModelAndView rename(Page page, @RequestParam String name, @RequestParam String language) {
        var person = signedIn();
        if (!Account.isName(name)) {
            return refused(page, person, page.text("people.problem.name"));
        }
        var spoken = Language.parse(language)
                .filter(page.frame().languages()::contains)
                .orElse(person.language());
        profile.rename(person.id(), name.strip(), spoken);
        return SeeOther.at("/" + spoken + "/account?done=changed");
    }

    @PostMapping("/password")
    ModelAndView changePassword(
            Page page,
            @RequestParam String old,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        var person = signedIn();
        if (!Passwords.isAcceptable(password)) {
            return refused(page, person, page.text("people.problem.password-length", Passwords.SHORTEST));
        }
        return switch (changing.change(person.id(), old, password, request.getRemoteAddr())) {
            case ChangingPassword.Changed() -> {
                arrivals.arrive(person, request, response);
                yield SeeOther.at(page.to("/account?done=password"));
            }
            case ChangingPassword.Refused() -> refused(page, person, page.text("people.problem.old-password"));
            case ChangingPassword.TooOften(var pause) -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds() + 1));
                var problem = page.text("people.sign-in.too-often", pause.toMinutes() + 1);
                var answer = refused(page, person, problem);
                answer.setStatus(HttpStatus.TOO_MANY_REQUESTS);
                yield answer;
            }
        };
    }

    @PostMapping("/mails")
    ModelAndView agree(Page page, @RequestParam(required = false) @Nullable Set<String> kinds) {
        profile.agree(signedIn().id(), kinds == null ? Set.of() : kinds);
        return SeeOther.at(page.to("/account?done=mails"));
    }

    @PostMapping("/tokens")
    ModelAndView issueToken(
            Page page,
            @RequestParam String name,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until) {
        var person = signedIn();
        var tomorrow = profile.view(person.id()).tomorrow();
        if (!Account.isName(name)) {
            return refused(page, person, page.text("people.problem.name"));
        }
        if (until.isBefore(tomorrow) || until.isAfter(tomorrow.plusYears(1))) {
            return refused(page, person, page.text("people.problem.token-days"));
        }
        var secret = profile.issueToken(person.id(), name.strip(), until);
        return shown(page, profile.view(person.id()).showing(secret));
    }

    @PostMapping("/tokens/{token}/revoke")
    ModelAndView revokeToken(Page page, @PathVariable UUID token) {
        profile.revokeToken(signedIn().id(), token);
        return SeeOther.at(page.to("/account?done=revoked"));
    }

    private ModelAndView refused(Page page, Person person, String problem) {
        var refused = shown(page, profile.view(person.id()).refusing(problem));
        refused.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return refused;
    }

    private Person signedIn() {
        return people.current().orElseThrow(() -> new NotAllowed("people.problem.sign-in"));
    }

    private static ModelAndView shown(Page page, ProfileView view) {
        return page.through("people/account", "view", view);
    }
}
