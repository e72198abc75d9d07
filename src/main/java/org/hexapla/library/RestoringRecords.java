package org.hexapla.library;

import java.util.List;
import org.hexapla.people.Audit;
import org.hexapla.search.Search;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Brings a removed record back, row by row as its history kept it, with the trail and the note to the index.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RestoringRecords {

    private final JdbcClient database;
    private final Records records;
    private final Audit audit;
    private final Search search;

    RestoringRecords(JdbcClient database, Records records, Audit audit, Search search) {
        this.database = database;
        this.records = records;
        this.audit = audit;
        this.search = search;
    }

    /// @param statements write the rows of the record `:id` out of `:state`, the record as JSON
    /// @throws RecordChanged if somebody brought it back already
    public void restore(RecordKind kind, RecordId id, int version, PastVersion last, List<String> statements) {
        records.restore(id, version, last.state());
        statements.forEach(statement -> database.sql(statement)
                .param("id", id.value())
                .param("state", last.state())
                .update());
        audit.record(kind.item(id), "restored", "", last.state());
        search.changed(List.of(kind.item(id)));
    }
}
