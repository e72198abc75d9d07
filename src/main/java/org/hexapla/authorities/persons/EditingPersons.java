package org.hexapla.authorities.persons;

import java.util.List;
import java.util.Optional;
import org.hexapla.authorities.HeadingChanged;
import org.hexapla.authorities.HeadingEntry;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.PersonName;
import org.hexapla.authorities.PersonNameId;
import org.hexapla.authorities.headings.KeepingHeadings;
import org.hexapla.authorities.register.Outcome;
import org.hexapla.people.People;
import org.hexapla.search.Search;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes entries of persons in, and tells the index of a person whose heading has changed, whoever changed it.
@Component
@Transactional
class EditingPersons {

    private static final String DEPARTMENT = "library";

    private final KeepingHeadings headings;
    private final People people;
    private final Search search;

    EditingPersons(KeepingHeadings headings, People people, Search search) {
        this.headings = headings;
        this.people = people;
        this.search = search;
    }

    /// Refuses anyone who may not do the library's work.
    void requireEditor() {
        people.requireStaff(DEPARTMENT);
    }

    /// The heading of a person, whatever its standing.
    @Transactional(readOnly = true)
    Optional<HeadingEntry> find(PersonNameId id) {
        return headings.coded(HeadingKind.PERSON, id.value());
    }

    /// Makes an entry be just so, for an import, which leaves one line in the trail for all.
    Outcome put(PersonName person) {
        var known = find(person.id());
        if (known.isPresent()) {
            return replace(known.get(), person);
        }
        headings.add(List.of(PersonHeading.of(person)));
        search.changed(List.of(PersonSource.item(person.id())));
        return Outcome.ADDED;
    }

    private Outcome replace(HeadingEntry before, PersonName person) {
        if (PersonHeading.person(before.content()).equals(person)) {
            return Outcome.UNCHANGED;
        }
        headings.change(before.id(), before.version(), PersonHeading.of(person, before.content()));
        return Outcome.CHANGED;
    }

    @EventListener
    void follow(HeadingChanged changed) {
        headings.find(changed.heading())
                .map(HeadingEntry::content)
                .filter(content -> content.kind() == HeadingKind.PERSON)
                .flatMap(content -> PersonNameId.parse(content.code()))
                .ifPresent(person -> search.changed(List.of(PersonSource.item(person))));
    }
}
