package org.hexapla.campaigns.kit;

import org.hexapla.archive.ClosedFiles;
import org.hexapla.archive.FileId;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.springframework.stereotype.Component;

/// Keeps the kit of a campaign that is only planned among its makers.
@Component
class KitFiles implements ClosedFiles {

    private final Kits kits;
    private final People people;

    KitFiles(Kits kits, People people) {
        this.kits = kits;
        this.people = people;
    }

    @Override
    public boolean isClosed(FileId file) {
        return kits.isOnlyPlanned(file);
    }

    @Override
    public boolean isForWhoAsks(FileId file) {
        return people.current()
                .map(Person::id)
                .filter(who -> people.staff(Campaigning.DEPARTMENT).stream()
                        .anyMatch(person -> person.id().equals(who)))
                .isPresent();
    }
}
