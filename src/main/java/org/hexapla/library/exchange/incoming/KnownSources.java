package org.hexapla.library.exchange.incoming;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hexapla.library.RecordId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which records came of what was taken in from files: the same file again brings nothing new.
@Component
class KnownSources {

    private final JdbcClient database;

    KnownSources(JdbcClient database) {
        this.database = database;
    }

    /// Those of the digests that something came of.
    Set<String> known(Collection<String> digests) {
        return new HashSet<>(database.sql("select digest from library.exchange_source where digest = any(:digests)")
                .param("digests", digests.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    void add(Map<String, RecordId> records) {
        database.sql("""
                        insert into library.exchange_source (digest, record)
                        select * from unnest(:digests::text[], :records::bigint[]) on conflict do nothing
                        """)
                .param("digests", records.keySet().toArray(String[]::new))
                .param("records", records.values().stream().map(RecordId::value).toArray(Long[]::new))
                .update();
    }
}
