package org.hexapla.library;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is kept of many records, asked for in one statement.
public final class RecordRows {

    private RecordRows() {}

    /// @param statement with `in (:records)` in its condition and a column `record` in its answer, once for each record
    /// at most
    public static <T> Map<RecordId, T> of(
            JdbcClient database, String statement, Collection<RecordId> records, RowMapper<T> row) {
        var found = new LinkedHashMap<RecordId, T>();
        if (!records.isEmpty()) {
            database.sql(statement)
                    .param("records", records.stream().map(RecordId::value).toList())
                    .query((answer, number) ->
                            found.put(new RecordId(answer.getLong("record")), row.mapRow(answer, number)))
                    .list();
        }
        return found;
    }
}
