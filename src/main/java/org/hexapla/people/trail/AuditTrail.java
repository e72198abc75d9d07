package org.hexapla.people.trail;

import java.time.Clock;
import java.time.ZoneOffset;
import org.hexapla.kernel.ItemRef;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The trail in the database, which refuses to change or remove a line of it.
@Repository
class AuditTrail implements Audit {

    private final JdbcClient database;
    private final People people;
    private final Clock clock;

    AuditTrail(JdbcClient database, People people, Clock clock) {
        this.database = database;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void record(ItemRef item, String action, String before, String after) {
        database.sql("""
                        insert into people.audit (happened_at, person, item_kind, item_id, action, before, after)
                        values (:now, :person, :kind, :id, :action,
                                cast(nullif(:before, '') as jsonb), cast(nullif(:after, '') as jsonb))
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param(
                        "person",
                        people.current().map(person -> person.id().value()).orElse(null))
                .param("kind", item.kind())
                .param("id", item.id())
                .param("action", action)
                .param("before", before)
                .param("after", after)
                .update();
    }
}
