package org.hexapla.people.access;

import java.util.List;
import java.util.Optional;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.people.PersonId;
import org.hexapla.people.Role;
import org.hexapla.people.account.Account;
import org.hexapla.people.account.Accounts;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Asks the thread on whose behalf it works.
@Component
final class ActingPeople implements People {

    private final Accounts accounts;

    ActingPeople(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Person> current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof ActingAs acting
                ? Optional.of(acting.person())
                : Optional.empty();
    }

    @Override
    public Optional<Person> find(PersonId person) {
        return person.equals(ActingAs.PROGRAM.id())
                ? Optional.of(ActingAs.PROGRAM)
                : accounts.find(person).map(Account::person);
    }

    @Override
    public Optional<String> addressOf(PersonId person) {
        return accounts.find(person).map(Account::mail);
    }

    @Override
    public Optional<Person> withAddress(String address) {
        return accounts.ofMail(address).map(Account::person);
    }

    @Override
    public List<Person> staff(String department) {
        return accounts.all().stream()
                .filter(Account::isActive)
                .map(Account::person)
                .filter(person -> isOf(department, person))
                .toList();
    }

    private static boolean isOf(String department, Person person) {
        return switch (person.role()) {
            case ADMINISTRATOR -> true;
            case STAFF -> person.departments().contains(department);
            case READER -> false;
        };
    }

    @Override
    public Person requireStaff(String department) {
        return current()
                .filter(person -> isOf(department, person))
                .orElseThrow(() -> new NotAllowed("people.problem.staff-only"));
    }

    @Override
    public Person requireAdministrator() {
        return current()
                .filter(person -> person.role() == Role.ADMINISTRATOR)
                .map(ActingPeople::inPerson)
                .orElseThrow(() -> new NotAllowed("people.problem.administrators-only"));
    }

    /// A token does what its person may do with records. Accounts, settings and the trail are for the person alone:
    /// who finds the token of an administrator shall not be able to make another.
    private static Person inPerson(Person administrator) {
        ActingAs.requireInPerson();
        return administrator;
    }

    @Override
    public void asPerson(PersonId person, Runnable work) {
        var acting = find(person).orElseThrow(() -> new NotAllowed("people.problem.staff-only"));
        ActingAs.during(acting, () -> {
            work.run();
            return acting;
        });
    }

    @Override
    public void asProgram(Runnable work) {
        ActingAs.during(ActingAs.PROGRAM, () -> {
            work.run();
            return ActingAs.PROGRAM;
        });
    }
}
