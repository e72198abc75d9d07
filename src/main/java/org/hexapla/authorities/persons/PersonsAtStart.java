package org.hexapla.authorities.persons;

import org.hexapla.authorities.HeadingContent;
import org.hexapla.authorities.headings.EarlierContent;
import org.hexapla.authorities.headings.KeepingHeadings;
import org.hexapla.authorities.register.Entry;
import org.hexapla.authorities.register.Register;
import org.hexapla.people.People;
import org.springframework.modulith.ApplicationModuleInitializer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes headings of the entries that an earlier program kept by themselves, once, with all that they were
/// before.
@Component
class PersonsAtStart implements ApplicationModuleInitializer {

    private final Register register;
    private final KeepingHeadings headings;
    private final People people;
    private final TransactionTemplate transaction;

    PersonsAtStart(Register register, KeepingHeadings headings, People people, TransactionTemplate transaction) {
        this.register = register;
        this.headings = headings;
        this.people = people;
        this.transaction = transaction;
    }

    @Override
    public void initialize() {
        transaction.executeWithoutResult(_ ->
                people.asProgram(() -> register.lockedAll(KnownPersons.KIND).forEach(entry -> {
                    move(entry);
                    register.remove(KnownPersons.KIND, entry.id());
                })));
    }

    private void move(Entry entry) {
        headings.move(
                content(entry.id(), entry.content()),
                entry.version(),
                register.history(KnownPersons.KIND, entry.id()).stream()
                        .map(past -> new EarlierContent(
                                past.version(), past.at(), past.by(), content(entry.id(), past.content())))
                        .toList());
    }

    private static HeadingContent content(String id, String json) {
        return PersonHeading.of(PersonContent.read(id, json));
    }
}
