package org.hexapla.translation.desk;

import java.util.Optional;
import java.util.Set;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.people.Role;
import org.hexapla.translation.Translatable;
import org.springframework.stereotype.Component;

/// Who may do what at the desk: its people and the newsroom's translate, only its head hands out work.
@Component
class DeskRights {

    static final String HEAD = "translation-head";
    static final String NEWSROOM = "newsroom";
    private static final Set<String> MEMBERS = Set.of(Translatable.DEPARTMENT, HEAD, NEWSROOM);

    private final People people;

    DeskRights(People people) {
        this.people = people;
    }

    Person requireMember() {
        return people.current()
                .filter(DeskRights::isMember)
                .orElseThrow(() -> new NotAllowed("people.problem.staff-only"));
    }

    Optional<Person> acting() {
        return people.current();
    }

    Person requireHead() {
        return people.requireStaff(HEAD);
    }

    boolean isHead() {
        return people.current()
                .filter(person -> person.role() == Role.ADMINISTRATOR
                        || person.isStaff() && person.departments().contains(HEAD))
                .isPresent();
    }

    private static boolean isMember(Person person) {
        return switch (person.role()) {
            case ADMINISTRATOR -> true;
            case STAFF -> person.departments().stream().anyMatch(MEMBERS::contains);
            case READER -> false;
        };
    }
}
