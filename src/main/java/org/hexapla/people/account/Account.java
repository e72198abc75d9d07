package org.hexapla.people.account;

import java.util.Set;
import org.hexapla.kernel.Language;
import org.hexapla.people.Person;
import org.hexapla.people.PersonId;
import org.hexapla.people.Role;

/// What makes someone able to sign in.
///
/// @param version counts the changes, so that two who change one account at a time do not overwrite each other
public record Account(
        PersonId id, String name, String mail, Access access, Language language, State state, long version) {

    /// What an account is for.
    public record Access(Role role, Set<String> departments) {}

    /// How an account stands: invited until its owner has set a password, deactivated when the owner has gone.
    public enum State {
        INVITED,
        ACTIVE,
        DEACTIVATED
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    public Person person() {
        return new Person(id, name, access.role(), access.departments(), language);
    }

    public Account named(String newName, Language newLanguage) {
        return new Account(id, newName, mail, access, newLanguage, state, version);
    }

    public Account as(State newState) {
        return new Account(id, name, mail, access, language, newState, version);
    }

    public Account with(Access newAccess) {
        return new Account(id, name, mail, newAccess, language, state, version);
    }

    /// Whether something may be somebody's name: words on one line.
    public static boolean isName(String name) {
        return !name.isBlank() && name.length() <= 200 && name.chars().noneMatch(Character::isISOControl);
    }

    /// Whether something looks like a mail address; whether it is one, only a mail tells.
    public static boolean isMail(String mail) {
        return mail.length() <= 254 && mail.matches("[^@\\s\\p{Cntrl}<>,;:\"()\\\\]+@[^@\\s\\p{Cntrl}<>,;:\"()\\\\]+");
    }
}
