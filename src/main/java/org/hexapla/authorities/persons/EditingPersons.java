package org.hexapla.authorities.persons;

import java.util.List;
import java.util.Optional;
import org.hexapla.authorities.PersonName;
import org.hexapla.authorities.PersonNameId;
import org.hexapla.authorities.register.Entry;
import org.hexapla.authorities.register.EntryChanged;
import org.hexapla.authorities.register.PastEntry;
import org.hexapla.authorities.register.Register;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.hexapla.search.Search;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds and changes entries of persons by hand. Entry, history, trail and the note to the index are one
/// transaction.
@Component
@Transactional
class EditingPersons {

    private static final String DEPARTMENT = "library";

    private final Register register;
    private final People people;
    private final Audit audit;
    private final Search search;

    EditingPersons(Register register, People people, Audit audit, Search search) {
        this.register = register;
        this.people = people;
        this.audit = audit;
        this.search = search;
    }

    /// Refuses anyone who may not do the library's work.
    void requireEditor() {
        people.requireStaff(DEPARTMENT);
    }

    @Transactional(readOnly = true)
    Optional<Entry> find(PersonNameId id) {
        return register.find(KnownPersons.KIND, id.value());
    }

    @Transactional(readOnly = true)
    List<PastEntry> history(PersonNameId id) {
        return register.history(KnownPersons.KIND, id.value());
    }

    void add(PersonName person) {
        requireEditor();
        var content = PersonContent.write(person);
        if (!register.add(KnownPersons.KIND, person.id().value(), content)) {
            throw new EntryChanged(person.id().value());
        }
        audit.record(PersonSource.item(person.id()), "created", "", content);
        search.changed(List.of(PersonSource.item(person.id())));
    }

    /// @param version the one that the editor saw
    /// @throws EntryChanged if another change came first
    void change(PersonName person, int version) {
        requireEditor();
        var id = person.id().value();
        var before = register.find(KnownPersons.KIND, id)
                .filter(entry -> entry.version() == version)
                .orElseThrow(() -> new EntryChanged(id));
        if (PersonContent.read(id, before.content()).equals(person)) {
            return;
        }
        var content = PersonContent.write(person);
        register.change(KnownPersons.KIND, id, version, content);
        audit.record(PersonSource.item(person.id()), "changed", before.content(), content);
        search.changed(List.of(PersonSource.item(person.id())));
    }
}
