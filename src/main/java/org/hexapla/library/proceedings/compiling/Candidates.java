package org.hexapla.library.proceedings.compiling;

import java.util.List;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.marc.MarcRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which records are worth looking at for a session: every record of the library, in the order of their numbers.
@Component
class Candidates {

    private final MarcRecords records;
    private final JdbcClient database;

    Candidates(MarcRecords records, JdbcClient database) {
        this.records = records;
        this.database = database;
    }

    long count(Scope scope) {
        return database.sql("select count(*) from library.record where state = 'live'")
                .query(Long.class)
                .single();
    }

    List<RecordId> after(Scope scope, RecordKind kind, @Nullable RecordId last, int most) {
        return records.shelf(kind).after(last, most);
    }
}
