package org.hexapla.usage.importing;

import java.sql.Timestamp;
import java.time.Clock;
import org.hexapla.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The files that came in, and by whom.
@Component
class KeptImports {

    private final JdbcClient database;
    private final People people;
    private final Clock clock;

    KeptImports(JdbcClient database, People people, Clock clock) {
        this.database = database;
        this.people = people;
        this.clock = clock;
    }

    boolean has(String kind, SourceFile file) {
        return database.sql("select exists (select 1 from usage.import where kind = :kind and sha256 = :sha256)")
                .param("kind", kind)
                .param("sha256", file.sha256())
                .query(Boolean.class)
                .single();
    }

    long add(String kind, SourceFile file, long rows) {
        var person = people.current().orElseThrow(() -> new IllegalStateException("nobody acts"));
        return database.sql("""
                        insert into usage.import (kind, name, sha256, rows, at, by)
                        values (:kind, :name, :sha256, :rows, :now, :by) returning id
                        """)
                .param("kind", kind)
                .param("name", file.name())
                .param("sha256", file.sha256())
                .param("rows", rows)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", person.id().value())
                .query(Long.class)
                .single();
    }
}
