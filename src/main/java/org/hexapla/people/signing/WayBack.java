package org.hexapla.people.signing;

import org.hexapla.kernel.ItemRef;
import org.hexapla.people.Audit;
import org.hexapla.people.Letter;
import org.hexapla.people.Person;
import org.hexapla.people.access.ActingAs;
import org.hexapla.people.access.Arrivals;
import org.hexapla.people.account.Account;
import org.hexapla.people.account.Accounts;
import org.hexapla.people.account.OneTimeLinks;
import org.hexapla.people.account.OneTimeLinks.Purpose;
import org.hexapla.people.account.Passwords;
import org.hexapla.people.mail.PostOffice;
import org.hexapla.people.settings.SiteAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The way back in for who forgot the password.
@Component
class WayBack {

    private final Accounts accounts;
    private final Passwords passwords;
    private final OneTimeLinks links;
    private final PostOffice post;
    private final SiteAddress address;
    private final Arrivals arrivals;
    private final Audit audit;

    WayBack(
            Accounts accounts,
            Passwords passwords,
            OneTimeLinks links,
            PostOffice post,
            SiteAddress address,
            Arrivals arrivals,
            Audit audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.links = links;
        this.post = post;
        this.address = address;
        this.arrivals = arrivals;
        this.audit = audit;
    }

    /// Sends a link, if the address has an account. The asking side is never told which.
    @Transactional
    void ask(String mail) {
        accounts.ofMail(mail).filter(Account::isActive).ifPresent(account -> {
            var secret = links.issue(account.id(), Purpose.RESET);
            var link = address.of("/" + account.language() + "/reset/" + secret);
            post.writeOnDemand(
                    account.mail(), account.language(), Letter.said("people.mail.reset", account.name(), link));
        });
    }

    boolean isOpen(String secret) {
        return links.whose(secret, Purpose.RESET).isPresent();
    }

    /// Sets the password and ends every session of the person: one of them may be somebody else's.
    ///
    /// @return whether the link was still good
    @Transactional
    boolean setPassword(String secret, String password) {
        var person = links.use(secret, Purpose.RESET)
                .flatMap(accounts::find)
                .filter(Account::isActive)
                .map(Account::person);
        person.ifPresent(who -> {
            passwords.set(who.id(), password);
            arrivals.endAll(who.id());
            ActingAs.during(who, () -> note(who));
        });
        return person.isPresent();
    }

    private Person note(Person who) {
        audit.record(new ItemRef("people.account", who.id().toString()), "password-changed", "", "");
        return who;
    }
}
