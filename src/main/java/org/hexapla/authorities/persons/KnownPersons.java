package org.hexapla.authorities.persons;

import java.util.List;
import java.util.Optional;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.NameForm;
import org.hexapla.authorities.PersonName;
import org.hexapla.authorities.PersonNameId;
import org.hexapla.authorities.Persons;
import org.hexapla.authorities.edition.Editions;
import org.hexapla.authorities.edition.Snapshot;
import org.hexapla.authorities.headings.KeepingHeadings;
import org.hexapla.kernel.Language;
import org.springframework.stereotype.Component;

/// The persons that have an entry, kept in memory: some thousands, of the many whom the authority file knows.
@Component
class KnownPersons implements Persons {

    static final String KIND = "persons";

    private final Snapshot<PersonIndex> snapshot;

    KnownPersons(Editions editions, KeepingHeadings headings) {
        this.snapshot = editions.snapshot(
                KIND,
                () -> new PersonIndex(headings.withCode(HeadingKind.PERSON).stream()
                        .map(entry -> PersonHeading.person(entry.content()))
                        .toList()));
    }

    @Override
    public Optional<PersonName> find(PersonNameId person) {
        return snapshot.get().find(person);
    }

    @Override
    public List<PersonName> all() {
        return snapshot.get().all();
    }

    @Override
    public List<PersonName> named(String text) {
        return snapshot.get().named(text);
    }

    @Override
    public List<PersonName> suggest(String typed, Language reader, int most) {
        return snapshot.get().suggest(typed, reader, most);
    }

    @Override
    public List<NameForm> forms() {
        return snapshot.get().forms();
    }

    @Override
    public List<NameForm> formsIn(Language language) {
        return forms().stream().filter(form -> form.language().equals(language)).toList();
    }
}
