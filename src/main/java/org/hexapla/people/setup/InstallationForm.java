package org.hexapla.people.setup;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.people.account.Account;
import org.hexapla.people.mail.MailTrial;
import org.hexapla.people.settings.Settings;
import org.hexapla.people.settings.Settings.MailServer;
import org.hexapla.people.settings.Settings.MailServer.Security;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// The settings as a form brings them: `name-en`, `place-en` (0 for a language that is not offered),
/// `mail-host` ...
public record InstallationForm(Map<String, String> fields, String problem, String notice) {

    static InstallationForm sent(Map<String, String> fields) {
        return new InstallationForm(fields, "", "");
    }

    static InstallationForm of(Settings settings) {
        var fields = new TreeMap<String, String>();
        settings.name().texts().forEach((language, name) -> fields.put("name-" + language, name));
        for (var language : Language.OFFICIAL) {
            fields.put(
                    "place-" + language, Integer.toString(settings.languages().indexOf(language) + 1));
        }
        var server = settings.mailServer();
        if (server != null) {
            fields.put("mail-host", server.host());
            fields.put("mail-port", Integer.toString(server.port()));
            fields.put("mail-security", server.security().name());
            fields.put("mail-user", server.user());
            fields.put("mail-from", server.from());
        }
        return new InstallationForm(fields, "", "");
    }

    public String field(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    public InstallationForm refusing(String why) {
        return new InstallationForm(fields, why, "");
    }

    public InstallationForm noting(String what) {
        return new InstallationForm(fields, "", what);
    }

    LocalizedText name() {
        var names = new TreeMap<Language, String>();
        Language.OFFICIAL.forEach(language -> names.put(language, field("name-" + language)));
        return new LocalizedText(names);
    }

    List<Language> languages() {
        return Language.OFFICIAL.stream()
                .filter(language -> place(language) > 0)
                .sorted(Comparator.comparingInt(this::place))
                .toList();
    }

    /// The mail server, with the password it had before where the form brings none.
    @Nullable
    MailServer mailServer(@Nullable MailServer before) {
        if (field("mail-host").isEmpty()) {
            return null;
        }
        var password = fields.getOrDefault("mail-password", "");
        return new MailServer(
                field("mail-host"),
                port(),
                security(),
                field("mail-user"),
                password.isEmpty() && before != null ? before.password() : password,
                field("mail-from"));
    }

    /// The form on its page, which is no success while something is wrong with it.
    ModelAndView shown(Page page, String template) {
        var shown = page.through(template, "form", this);
        if (!problem.isEmpty()) {
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return shown;
    }

    /// What a letter by the new mail server comes to, in the reader's language; empty if it was taken, or if the server
    /// is the one before.
    String refusedMail(Page page, MailTrial trial, @Nullable MailServer before, String mail) {
        return Optional.ofNullable(mailServer(before))
                .filter(server -> !server.equals(before))
                .flatMap(server -> trial.of(server, mail, page.language(), name()))
                .map(failure -> page.text("people.problem.mail-not-taken", failure))
                .orElse("");
    }

    /// What is wrong with it or with the emblem sent along, in the reader's language; empty if nothing is.
    String wrong(Page page, SentEmblem emblem) {
        var wrong = wrong(page);
        return wrong.isEmpty() && emblem.isRefused() ? page.text("people.problem.emblem") : wrong;
    }

    private String wrong(Page page) {
        if (name().isEmpty() || !name().texts().values().stream().allMatch(Account::isName)) {
            return page.text("people.problem.installation-name");
        }
        if (languages().isEmpty()) {
            return page.text("people.problem.languages");
        }
        var hasServer = !field("mail-host").isEmpty();
        var isServerWhole = field("mail-host").matches("[A-Za-z0-9.:\\[\\]-]+")
                && port() > 0
                && port() < 65536
                && Account.isMail(field("mail-from"));
        return hasServer && !isServerWhole ? page.text("people.problem.mail-server") : "";
    }

    private int place(Language language) {
        var place = field("place-" + language);
        return place.matches("[1-6]") ? Integer.parseInt(place) : 0;
    }

    private int port() {
        var port = field("mail-port");
        return port.matches("\\d{1,5}") ? Integer.parseInt(port) : 0;
    }

    private Security security() {
        return switch (field("mail-security")) {
            case "NONE" -> Security.NONE;
            case "TLS" -> Security.TLS;
            default -> Security.STARTTLS;
        };
    }
}
