package org.hexapla.media.broadcast;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.media.MediaChanged;
import org.hexapla.media.MediaNotFound;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Packages for media organisations: staff put them together; whoever is signed in accepts their terms once for each
/// wording, and takes their parts.
@Component
@Transactional
class Packages {

    static final String DEPARTMENT = "newsroom";

    private final PackageTable table;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    Packages(PackageTable table, People people, Audit audit, Clock clock) {
        this.table = table;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    Person requireEditor() {
        return people.requireStaff(DEPARTMENT);
    }

    @Transactional(readOnly = true)
    List<PackageTable.Row> all() {
        requireEditor();
        return table.all();
    }

    @Transactional(readOnly = true)
    List<PackageTable.Row> offered() {
        return table.all().stream().filter(row -> row.content().isOffered()).toList();
    }

    /// @throws MediaNotFound if there is none
    @Transactional(readOnly = true)
    PackageTable.Row edited(PackageId id) {
        requireEditor();
        return table.find(id).orElseThrow(MediaNotFound::new);
    }

    /// @throws MediaNotFound if none of that number is offered
    @Transactional(readOnly = true)
    PackageTable.Row offered(PackageId id) {
        return table.find(id).filter(row -> row.content().isOffered()).orElseThrow(MediaNotFound::new);
    }

    PackageId begin(PackageContent content) {
        var id = table.add(null, content, requireEditor().id(), clock.instant()).orElseThrow();
        audit.record(id.item(), "created", "", content.json());
        return id;
    }

    /// @param key by which a file knows it
    /// @return whether it was not there yet
    boolean take(String key, PackageContent content) {
        var added = table.add(key, content, requireEditor().id(), clock.instant());
        added.ifPresent(id -> audit.record(id.item(), "created", "", content.json()));
        return added.isPresent();
    }

    /// @param version the one that was seen
    /// @throws MediaChanged if another change came first
    void change(PackageId id, int version, PackageContent content) {
        var by = requireEditor().id();
        var before = edited(id);
        if (before.content().equals(content)) {
            return;
        }
        if (!table.change(before, version, content, by, clock.instant())) {
            throw new MediaChanged();
        }
        audit.record(id.item(), "changed", before.content().json(), content.json());
    }

    /// For which organisation the acting person accepted the terms as they are worded now.
    @Transactional(readOnly = true)
    Optional<String> acceptedFor(PackageTable.Row row) {
        return people.current().flatMap(person -> table.acceptedFor(row, person.id()));
    }

    /// @throws TermsNotAccepted if nobody is signed in, or no organisation is named
    void accept(PackageId id, int terms, String organisation) {
        var row = offered(id);
        var person = people.current().orElseThrow(TermsNotAccepted::new);
        if (organisation.isBlank() || row.terms() != terms) {
            throw new TermsNotAccepted();
        }
        table.accept(row, person.id(), organisation.strip(), clock.instant());
        audit.record(id.item(), "accepted", "", row.content().json());
    }

    /// Notes that a part is taken, before it is.
    ///
    /// @param part as it is kept: `picture:3`, `text`
    /// @throws TermsNotAccepted if the acting person did not accept the terms as they are worded now
    /// @throws MediaNotFound if it is no part of the package
    PackageTable.Row took(PackageId id, String part, Language language) {
        var row = offered(id);
        var person = people.current().orElseThrow(TermsNotAccepted::new);
        var organisation = table.acceptedFor(row, person.id()).orElseThrow(TermsNotAccepted::new);
        var isPart = part.equals("text")
                || row.content().parts().stream()
                        .anyMatch(known -> known.toString().equals(part));
        if (!isPart) {
            throw new MediaNotFound();
        }
        table.take(id, new PackageTable.Taken(clock.instant(), person.id(), organisation, part, language));
        return row;
    }

    @Transactional(readOnly = true)
    List<PackageTable.Taken> taken(PackageId id, int most) {
        requireEditor();
        return table.taken(id, most);
    }
}
