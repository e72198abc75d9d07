package org.hexapla.authorities.persons;

import java.util.List;
import java.util.Optional;
import org.hexapla.authorities.HeadingEntry;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.PersonName;
import org.hexapla.authorities.PersonNameId;
import org.hexapla.authorities.headings.KeepingHeadings;
import org.hexapla.authorities.headings.PastHeading;
import org.hexapla.authorities.register.EntryChanged;
import org.hexapla.authorities.register.Outcome;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.hexapla.search.Search;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds and changes entries of persons. Heading, history, trail and the note to the index are one transaction.
@Component
@Transactional
class EditingPersons {

    private static final String DEPARTMENT = "library";

    private final KeepingHeadings headings;
    private final People people;
    private final Audit audit;
    private final Search search;

    EditingPersons(KeepingHeadings headings, People people, Audit audit, Search search) {
        this.headings = headings;
        this.people = people;
        this.audit = audit;
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

    @Transactional(readOnly = true)
    List<PastHeading> history(HeadingEntry heading) {
        return headings.history(heading.id());
    }

    void add(PersonName person) {
        requireEditor();
        if (find(person.id()).isPresent()
                || headings.add(List.of(PersonHeading.of(person))).isEmpty()) {
            throw new EntryChanged(person.id().value());
        }
        audit.record(PersonSource.item(person.id()), "created", "", PersonContent.write(person));
        search.changed(List.of(PersonSource.item(person.id())));
    }

    /// @param version the one that the editor saw
    /// @throws EntryChanged if another change came first
    void change(PersonName person, int version) {
        requireEditor();
        var before = find(person.id())
                .filter(entry -> entry.version() == version)
                .orElseThrow(() -> new EntryChanged(person.id().value()));
        if (replace(before, person) == Outcome.CHANGED) {
            audit.record(
                    PersonSource.item(person.id()),
                    "changed",
                    PersonContent.write(PersonHeading.person(before.content())),
                    PersonContent.write(person));
        }
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
        search.changed(List.of(PersonSource.item(person.id())));
        return Outcome.CHANGED;
    }
}
