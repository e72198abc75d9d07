package org.hexapla.newsroom.volumes;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hexapla.authorities.PersonNameId;
import org.hexapla.authorities.Persons;
import org.hexapla.kernel.ItemRef;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.Volume;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Puts volumes together and says who wrote what.
@Component
@Transactional
class MakingVolumes {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final VolumeTable table;
    private final AuthorTable authors;
    private final Persons persons;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    MakingVolumes(VolumeTable table, AuthorTable authors, Persons persons, People people, Audit audit, Clock clock) {
        this.table = table;
        this.authors = authors;
        this.persons = persons;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    void requireEditor() {
        people.requireStaff("newsroom");
    }

    /// @return its number in the house; nothing where its channel has one of that number
    Optional<Long> add(Volume volume) {
        var id = table.add(volume, act());
        id.ifPresent(fresh -> audit.record(item(fresh), "created", "", VolumeTable.json(volume)));
        return id;
    }

    /// @param version the one that the editor saw
    /// @return whether it was still that one
    boolean change(long id, int version, Volume volume) {
        var act = act();
        var before = table.find(id).orElseThrow(() -> new VolumeNotFound(String.valueOf(id)));
        if (before.version() != version || !before.volume().number().equals(volume.number())) {
            return false;
        }
        if (before.volume().equals(volume)) {
            return true;
        }
        var changed = table.change(before, volume, act);
        if (changed) {
            audit.record(item(id), "changed", VolumeTable.json(before.volume()), VolumeTable.json(volume));
        }
        return changed;
    }

    /// Says who wrote an item, by the code of an entry or a name that means one person and no other.
    ///
    /// @return whether each of them is known
    boolean sign(ItemId item, List<String> written) {
        act();
        var before = authors.of(item);
        var found = written.stream().map(this::person).toList();
        if (found.stream().anyMatch(Optional::isEmpty)) {
            return false;
        }
        var after = found.stream().flatMap(Optional::stream).distinct().toList();
        if (!after.equals(before)) {
            authors.put(item, after);
            audit.record(
                    item.item(),
                    "signed",
                    JSON.writeValueAsString(codes(before)),
                    JSON.writeValueAsString(codes(after)));
        }
        return true;
    }

    private static List<String> codes(List<PersonNameId> authors) {
        return authors.stream().map(PersonNameId::value).toList();
    }

    private Optional<PersonNameId> person(String written) {
        return PersonNameId.parse(written)
                .flatMap(persons::find)
                .map(person -> person.id())
                .or(() -> Optional.of(persons.named(written))
                        .filter(named -> named.size() == 1)
                        .map(named -> named.getFirst().id()));
    }

    private VolumeTable.Act act() {
        return new VolumeTable.Act(people.requireStaff("newsroom").id(), clock.instant());
    }

    private static ItemRef item(long id) {
        return new ItemRef("newsroom.volume", String.valueOf(id));
    }
}
