package org.hexapla.people.mail;

import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Messages;
import org.hexapla.people.Circular;
import org.hexapla.people.Letter;
import org.hexapla.people.Mail;
import org.hexapla.people.MailKind;
import org.hexapla.people.PersonId;
import org.hexapla.people.account.Account;
import org.hexapla.people.account.Accounts;
import org.hexapla.people.account.Consents;
import org.hexapla.people.settings.Installation;
import org.hexapla.people.settings.SiteAddress;
import org.springframework.stereotype.Component;

/// Takes letters and puts them among the outgoing mails.
@Component
public class PostOffice implements Mail {

    private final OutgoingMails mails;
    private final Accounts accounts;
    private final Consents consents;
    private final Installation installation;
    private final MailServers servers;
    private final SiteAddress site;

    PostOffice(
            OutgoingMails mails,
            Accounts accounts,
            Consents consents,
            Installation installation,
            MailServers servers,
            SiteAddress site) {
        this.mails = mails;
        this.accounts = accounts;
        this.consents = consents;
        this.installation = installation;
        this.servers = servers;
        this.site = site;
    }

    @Override
    public Answer write(PersonId to, MailKind kind, Letter letter) {
        var account = accounts.find(to).filter(Account::isActive);
        if (account.isEmpty() || !consents.of(to).containsKey(kind.code())) {
            return Answer.NOT_WANTED;
        }
        put(account.get().mail(), account.get().language(), letter, kind.code());
        return Answer.HANDED_OVER;
    }

    @Override
    public void post(Circular circular) {
        var text = new OutgoingMail.Text(circular.subject(), circular.text(), circular.html(), circular.leave());
        mails.add(circular.address(), circular.language(), text, circular.kind(), state());
    }

    @Override
    public void forget(String address, String kind) {
        mails.forget(address, kind);
    }

    @Override
    public String address(String path) {
        return site.of(path);
    }

    @Override
    public House house() {
        var settings = installation.settings();
        return new House(settings.name(), settings.languages());
    }

    /// Writes what somebody asked for or must know to use their account: a new password, an invitation. Needs no
    /// consent; only this module may.
    public void writeOnDemand(String address, Language language, Letter letter) {
        put(address, language, letter, "people.account");
    }

    private void put(String address, Language wanted, Letter letter, String kind) {
        var language = languageOf(letter, wanted);
        var note = language.equals(wanted)
                ? ""
                : Messages.text(wanted, "people.mail.fallback", language.nameIn(wanted)) + "\n\n";
        var name = installation.settings().name().words(language);
        var text = new OutgoingMail.Text(
                said(letter.subject(), language), note + said(letter.text(), language) + "\n\n-- \n" + name + "\n");
        mails.add(address, language, text, kind, state());
    }

    private OutgoingMail.State state() {
        return servers.current().isPresent() ? OutgoingMail.State.WAITING : OutgoingMail.State.KEPT;
    }

    /// The person's own language, else the first of the installation's, else whatever the letter has.
    private Language languageOf(Letter letter, Language wanted) {
        return Stream.of(
                        Stream.of(wanted),
                        installation.settings().languages().stream(),
                        letter.text().languages().stream())
                .flatMap(languages -> languages)
                .filter(language -> letter.subject().in(language).isPresent()
                        && letter.text().in(language).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a letter without words in any one language"));
    }

    private static String said(LocalizedText text, Language language) {
        return Optional.of(language).flatMap(text::in).orElseThrow();
    }
}
