package org.hexapla.people.signing;

import java.time.Duration;
import org.hexapla.people.Person;
import org.hexapla.people.account.Account;
import org.hexapla.people.account.Attempts;
import org.hexapla.people.account.Passwords;
import org.springframework.stereotype.Component;

/// Lets in who knows the password of an account, and tells others nothing.
@Component
class SigningIn {

    private final Passwords passwords;
    private final Attempts attempts;

    SigningIn(Passwords passwords, Attempts attempts) {
        this.passwords = passwords;
        this.attempts = attempts;
    }

    Answer attempt(String mail, String password, String address) {
        var wait = attempts.take(address, mail);
        if (wait.isPositive()) {
            return new TooOften(wait);
        }
        var who = passwords.whoOpensWith(mail, password).map(Account::person);
        who.ifPresent(_ -> attempts.giveBack(address, mail));
        return who.<Answer>map(Welcome::new).orElseGet(Refused::new);
    }

    sealed interface Answer {}

    record Welcome(Person person) implements Answer {}

    /// Unknown, deactivated or wrong: which, is not said.
    record Refused() implements Answer {}

    record TooOften(Duration pause) implements Answer {}
}
