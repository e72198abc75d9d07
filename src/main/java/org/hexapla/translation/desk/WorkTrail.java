package org.hexapla.translation.desk;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.people.PersonId;
import org.springframework.stereotype.Component;

/// Notes what happens to a piece of work, for those who look at it and for the trail of the house.
@Component
class WorkTrail {

    private final WorkTable table;
    private final Audit audit;
    private final People people;
    private final Clock clock;

    WorkTrail(WorkTable table, Audit audit, People people, Clock clock) {
        this.table = table;
        this.audit = audit;
        this.people = people;
        this.clock = clock;
    }

    /// @param act a verb that has a message `translation.action.<verb>`
    void note(Work work, String act, String comment) {
        var by = people.current().map(Person::id).orElse(PersonId.PROGRAM);
        table.note(work.id(), new WorkTable.Event(clock.instant(), by.value(), act, comment));
        audit.record(
                work.ref(), act, "", "{\"state\":\"%s\"}".formatted(work.state().code()));
    }

    /// Notes what an earlier system knew of it.
    void takenIn(Work work) {
        var by = PersonId.PROGRAM.value();
        table.note(work.id(), new WorkTable.Event(work.asked(), by, "asked", ""));
        var delivered = work.delivered();
        if (delivered != null) {
            table.note(work.id(), new WorkTable.Event(delivered, by, "delivered", ""));
        }
        audit.record(
                work.ref(),
                "imported",
                "",
                "{\"state\":\"%s\"}".formatted(work.state().code()));
    }

    List<WorkTable.Event> of(Work work) {
        return table.events(work.id());
    }

    /// The name of an account; empty for the program and for one that is no more.
    String name(UUID person) {
        var id = new PersonId(person);
        return id.equals(PersonId.PROGRAM)
                ? ""
                : people.find(id).map(Person::name).orElse("");
    }
}
