package org.hexapla.people.setup;

import java.io.IOException;
import java.util.Map;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.people.People;
import org.hexapla.people.account.Accounts;
import org.hexapla.people.mail.MailTrial;
import org.hexapla.people.settings.Installation;
import org.jspecify.annotations.Nullable;
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

    private static final String TEMPLATE = "people/settings";

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
        return (done.equals("changed") ? form.noting(page.text("people.settings.done")) : form).shown(page, TEMPLATE);
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
            return form.refusing(problem).shown(page, TEMPLATE);
        }
        settingUp.change(form, sent.emblem());
        var language = form.languages().contains(page.language())
                ? page.language()
                : form.languages().getFirst();
        return SeeOther.at("/" + language + "/settings?done=changed");
    }

    private String problem(Page page, InstallationForm form, SentEmblem sent) {
        var wrong = form.wrong(page, sent);
        if (!wrong.isEmpty()) {
            return wrong;
        }
        var administrator = accounts.find(people.requireAdministrator().id()).orElseThrow();
        return form.refusedMail(page, trial, installation.settings().mailServer(), administrator.mail());
    }
}
