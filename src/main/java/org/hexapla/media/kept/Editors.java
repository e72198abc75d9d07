package org.hexapla.media.kept;

import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.translation.Translatable;
import org.springframework.stereotype.Component;

/// Who may say something of pictures and recordings: they belong to those who write.
@Component
public class Editors {

    private static final String DEPARTMENT = "newsroom";

    private final People people;

    Editors(People people) {
        this.people = people;
    }

    public Person require() {
        return people.requireStaff(DEPARTMENT);
    }

    /// Those who translate say in their language what is said in another; they need not be the newsroom's.
    public Person requireTranslator() {
        return people.current()
                .filter(Person::isStaff)
                .filter(person -> person.departments().contains(Translatable.DEPARTMENT))
                .orElseGet(this::require);
    }
}
