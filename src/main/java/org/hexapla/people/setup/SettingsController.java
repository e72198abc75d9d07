package org.hexapla.people.setup;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.web.Page;
import org.hexapla.people.People;
import org.hexapla.people.access.SeeOther;
import org.hexapla.people.account.Accounts;
import org.hexapla.people.mail.MailTrial;
import org.hexapla.people.settings.Installation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/{lang}/settings")
class SettingsController {

    private final People people;
    private final Accounts accounts;
    private final Installation installation;
    private final SettingUp settingUp;
    private final MailTrial trial;

    SettingsController(
            People people, Accounts accounts, Installation installation, SettingUp settingUp, MailTrial trial) {
        this.people = people;
        this.accounts = accounts;
        this.installation = installation;
        this.settingUp = settingUp;
        this.trial = trial;
    }

    @GetMapping
    ModelAndView form(Page page, @RequestParam(defaultValue = "") String done) {
        people.requireAdministrator();
        var form = InstallationForm.of(installation.settings());
        return shown(page, done.equals("changed") ? form.noting(page.text("people.settings.done")) : form);
    }

    @PostMapping
    ModelAndView change(
            Page page,
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) @Nullable MultipartFile emblem)
            throws IOException {
        people.requireAdministrator();
        var form = InstallationForm.sent(fields);
        var sent = SentEmblem.in(emblem);
        var problem = problem(page, form, sent);
        if (!problem.isEmpty()) {
            var again = shown(page, form.refusing(problem));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        settingUp.change(form, sent.emblem());
        var language = form.languages().contains(page.language())
                ? page.language()
                : form.languages().getFirst();
        return SeeOther.at("/" + language + "/settings?done=changed");
    }

    private String problem(Page page, InstallationForm form, SentEmblem sent) {
        var wrong = form.wrong(page);
        if (!wrong.isEmpty() || sent.isRefused()) {
            return wrong.isEmpty() ? page.text("people.problem.emblem") : wrong;
        }
        var before = installation.settings().mailServer();
        var administrator = accounts.find(people.requireAdministrator().id()).orElseThrow();
        return Optional.ofNullable(form.mailServer(before))
                .filter(server -> !server.equals(before))
                .flatMap(server -> trial.of(server, administrator.mail(), page.language(), form.name()))
                .map(failure -> page.text("people.problem.mail-not-taken", failure))
                .orElse("");
    }

    private static ModelAndView shown(Page page, InstallationForm form) {
        return page.through("people/settings", "form", form);
    }
}
