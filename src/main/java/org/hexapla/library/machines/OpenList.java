package org.hexapla.library.machines;

import java.util.List;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Live records one after the other, whatever their number. Those that not everybody may have are left out when their
/// data is asked for.
@Component
public class OpenList {

    private final JdbcClient database;

    OpenList(JdbcClient database) {
        this.database = database;
    }

    public List<RecordId> after(RecordKind kind, RecordId last, int most) {
        return database.sql("""
                        select id from library.record where kind = :kind and state = 'live' and id > :last
                        order by id limit :most
                        """)
                .param("kind", kind.code())
                .param("last", last.value())
                .param("most", most)
                .query((row, _) -> new RecordId(row.getLong("id")))
                .list();
    }
}
