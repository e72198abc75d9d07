package org.hexapla.library.cataloguing.lists;

import org.hexapla.library.RecordId;
import org.hexapla.library.Records;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a record out of another person's list into one's own. An act of its own, with a reason that stays in the
/// trail: nobody breaks a lock in passing.
@Component
class TakingOver {

    private final WorkLists lists;
    private final Records records;
    private final JdbcClient database;
    private final People people;
    private final Audit audit;

    TakingOver(WorkLists lists, Records records, JdbcClient database, People people, Audit audit) {
        this.lists = lists;
        this.records = records;
        this.database = database;
        this.people = people;
        this.audit = audit;
    }

    /// @param list one's own, into which it comes
    @Transactional
    public void takeOver(RecordId record, long list, String reason) {
        var own = lists.own(list);
        if (reason.isBlank()) {
            throw ListProblem.reasonNeeded();
        }
        var held = lists.holder(record);
        if (held.isEmpty() || held.get().owner().equals(own.owner())) {
            lists.add(list, java.util.List.of(record));
            return;
        }
        database.sql("update library.work_list_record set list = :list, added = now() where record = :record")
                .param("list", list)
                .param("record", record.value())
                .update();
        records.find(record)
                .ifPresent(entry -> audit.record(
                        entry.kind().item(record),
                        "taken-over",
                        ListTrail.of(held.get(), name(held.get()), ""),
                        ListTrail.of(own, lists.actor().name(), reason.strip())));
    }

    private String name(Held held) {
        return people.find(held.owner()).map(person -> person.name()).orElse("");
    }
}
