package org.hexapla.people.setup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.people.access.Arrivals;
import org.hexapla.people.account.Account;
import org.hexapla.people.account.Passwords;
import org.hexapla.people.mail.MailTrial;
import org.hexapla.people.settings.Installation;
import org.hexapla.people.setup.SettingUp.Administrator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@Controller
@RequestMapping("/{lang}/setup")
class SetupController {

    private static final String TEMPLATE = "people/setup";

    private final FirstRun firstRun;
    private final SettingUp settingUp;
    private final Installation installation;
    private final MailTrial trial;
    private final Arrivals arrivals;

    SetupController(
            FirstRun firstRun, SettingUp settingUp, Installation installation, MailTrial trial, Arrivals arrivals) {
        this.firstRun = firstRun;
        this.settingUp = settingUp;
        this.installation = installation;
        this.trial = trial;
        this.arrivals = arrivals;
    }

    @GetMapping
    ModelAndView form(Page page) {
        requireFirstRun();
        return InstallationForm.of(installation.settings()).shown(page, TEMPLATE);
    }

    @PostMapping
    ModelAndView setUp(
            Page page,
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) @Nullable MultipartFile emblem,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        requireFirstRun();
        var form = InstallationForm.sent(fields);
        var sent = SentEmblem.in(emblem);
        var problem = problem(page, form, sent);
        if (!problem.isEmpty()) {
            return form.refusing(problem).shown(page, TEMPLATE);
        }
        var address =
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        var person = settingUp.begin(administrator(page, form), form, sent.emblem(), address);
        arrivals.arrive(person, request, response);
        var spoken = form.languages();
        return SeeOther.at("/" + (spoken.contains(page.language()) ? page.language() : spoken.getFirst()) + "/");
    }

    /// The code comes first: without it a stranger learns nothing, and sends no mail.
    private String problem(Page page, InstallationForm form, SentEmblem sent) {
        if (!firstRun.isOpenedBy(form.field("code"))) {
            return page.text("people.problem.setup-code");
        }
        var wrong = form.wrong(page, sent);
        if (!wrong.isEmpty()) {
            return wrong;
        }
        if (!Account.isName(form.field("name")) || !Account.isMail(form.field("mail"))) {
            return page.text("people.problem.name-and-mail");
        }
        if (!Passwords.isAcceptable(form.fields().getOrDefault("password", ""))) {
            return page.text("people.problem.password-length", Passwords.SHORTEST);
        }
        return form.refusedMail(page, trial, null, form.field("mail"));
    }

    private static Administrator administrator(Page page, InstallationForm form) {
        var language = Language.parse(form.field("language"))
                .filter(form.languages()::contains)
                .orElse(
                        form.languages().contains(page.language())
                                ? page.language()
                                : form.languages().getFirst());
        return new Administrator(
                form.field("name"), form.field("mail"), form.fields().getOrDefault("password", ""), language);
    }

    private void requireFirstRun() {
        if (!firstRun.isNeeded()) {
            throw new SetUpAlready();
        }
    }
}
