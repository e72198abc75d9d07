package org.hexapla.people.signing;

import java.util.Optional;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.people.Audit;
import org.hexapla.people.Person;
import org.hexapla.people.access.ActingAs;
import org.hexapla.people.account.Account;
import org.hexapla.people.account.Accounts;
import org.hexapla.people.account.OneTimeLinks;
import org.hexapla.people.account.OneTimeLinks.Purpose;
import org.hexapla.people.account.Passwords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes an account active once the invited person has chosen a name, a language and a password.
@Component
class Accepting {

    private final Accounts accounts;
    private final Passwords passwords;
    private final OneTimeLinks links;
    private final Audit audit;

    Accepting(Accounts accounts, Passwords passwords, OneTimeLinks links, Audit audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.links = links;
        this.audit = audit;
    }

    Optional<Account> invited(String secret) {
        return links.whose(secret, Purpose.INVITATION).flatMap(accounts::find).filter(Accepting::isInvited);
    }

    @Transactional
    Optional<Person> accept(String secret, String name, Language language, String password) {
        return links.use(secret, Purpose.INVITATION)
                .flatMap(accounts::find)
                .filter(Accepting::isInvited)
                .map(account -> account.named(name, language).as(Account.State.ACTIVE))
                .filter(accounts::change)
                .map(account -> {
                    passwords.set(account.id(), password);
                    return ActingAs.during(account.person(), () -> note(account.person()));
                });
    }

    private Person note(Person person) {
        audit.record(new ItemRef("people.account", person.id().toString()), "accepted", "", "");
        return person;
    }

    private static boolean isInvited(Account account) {
        return account.state() == Account.State.INVITED;
    }
}
