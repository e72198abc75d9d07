package org.hexapla.people.signing;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.people.Audit;
import org.hexapla.people.Person;
import org.hexapla.people.PersonId;
import org.hexapla.people.Role;
import org.hexapla.people.access.ActingAs;
import org.hexapla.people.account.Account;
import org.hexapla.people.account.Account.State;
import org.hexapla.people.account.Accounts;
import org.hexapla.people.account.SingleSignOns;
import org.hexapla.people.settings.Installation;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds the account of somebody for whom another house vouches: by the name it gave them there, else by a mail
/// address that it has verified. Who has none yet becomes a reader.
@Component
class Vouching {

    private final Accounts accounts;
    private final SingleSignOns links;
    private final Installation installation;
    private final Audit audit;

    Vouching(Accounts accounts, SingleSignOns links, Installation installation, Audit audit) {
        this.accounts = accounts;
        this.links = links;
        this.installation = installation;
        this.audit = audit;
    }

    /// @return nobody if the account is deactivated, or the other house has not verified the address
    @Transactional
    Optional<Person> personOf(String provider, OidcUser user) {
        var subject = Objects.requireNonNull(user.getSubject(), "an identity token always has a subject");
        var known = links.whose(provider, subject).flatMap(accounts::find);
        if (known.isPresent()) {
            return known.filter(Account::isActive).map(Account::person);
        }
        var mail = user.getEmail();
        if (mail == null || !Boolean.TRUE.equals(user.getEmailVerified()) || !Account.isMail(mail)) {
            return Optional.empty();
        }
        return accounts.ofMail(mail)
                .map(account -> account.state() == State.INVITED ? accepted(account) : account)
                .or(() -> Optional.of(made(mail, user)))
                .filter(Account::isActive)
                .map(account -> {
                    links.link(provider, subject, account.id());
                    return account.person();
                });
    }

    private Account accepted(Account account) {
        var active = account.as(State.ACTIVE);
        accounts.change(active);
        return noted(active, "accepted");
    }

    private Account made(String mail, OidcUser user) {
        var name = user.getFullName();
        var account = new Account(
                new PersonId(UUID.randomUUID()),
                name != null && Account.isName(name) ? name.strip() : mail,
                mail,
                new Account.Access(Role.READER, Set.of()),
                languageOf(user),
                State.ACTIVE,
                0);
        accounts.add(account);
        return noted(account, "created");
    }

    private Language languageOf(OidcUser user) {
        var spoken = installation.settings().languages();
        var locale = user.getLocale();
        return Optional.ofNullable(locale)
                .map(tag -> tag.split("[-_]", 2)[0])
                .flatMap(Language::parse)
                .filter(spoken::contains)
                .orElse(spoken.contains(Language.EN) ? Language.EN : spoken.getFirst());
    }

    private Account noted(Account account, String action) {
        return ActingAs.during(account.person(), () -> {
            audit.record(new ItemRef("people.account", account.id().toString()), action, "", "");
            return account;
        });
    }
}
