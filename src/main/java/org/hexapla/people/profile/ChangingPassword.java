package org.hexapla.people.profile;

import java.time.Duration;
import org.hexapla.kernel.ItemRef;
import org.hexapla.people.Audit;
import org.hexapla.people.PersonId;
import org.hexapla.people.access.ActingAs;
import org.hexapla.people.access.Arrivals;
import org.hexapla.people.account.Attempts;
import org.hexapla.people.account.Passwords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Gives the person who knows the present password a new one. Who found a browser left open shall not be able to
/// guess it: each wrong guess counts, as at the sign-in.
@Component
class ChangingPassword {

    private final Passwords passwords;
    private final Attempts attempts;
    private final Arrivals arrivals;
    private final Audit audit;
    private final TransactionTemplate transactions;

    ChangingPassword(
            Passwords passwords, Attempts attempts, Arrivals arrivals, Audit audit, TransactionTemplate transactions) {
        this.passwords = passwords;
        this.attempts = attempts;
        this.arrivals = arrivals;
        this.audit = audit;
        this.transactions = transactions;
    }

    Answer change(PersonId person, String old, String password, String address) {
        ActingAs.requireInPerson();
        var measure = "password " + person;
        var pause = attempts.take(address, measure);
        if (pause.isPositive()) {
            return new TooOften(pause);
        }
        if (!passwords.isOf(person, old)) {
            return new Refused();
        }
        attempts.giveBack(address, measure);
        transactions.executeWithoutResult(_ -> {
            passwords.set(person, password);
            arrivals.endAll(person);
            audit.record(new ItemRef("people.account", person.toString()), "password-changed", "", "");
        });
        return new Changed();
    }

    sealed interface Answer {}

    /// Every session of the person has ended.
    record Changed() implements Answer {}

    record Refused() implements Answer {}

    record TooOften(Duration pause) implements Answer {}
}
