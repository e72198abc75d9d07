package org.hexapla.people.account;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Which kinds of mail people agreed to receive, and when.
@Repository
public class Consents {

    private final JdbcClient database;
    private final Clock clock;

    Consents(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Map<String, Instant> of(PersonId person) {
        var given = new TreeMap<String, Instant>();
        database.sql("select kind, given_at from people.consent where account = :account")
                .param("account", person.value())
                .query(row -> {
                    given.put(
                            row.getString("kind"),
                            row.getObject("given_at", OffsetDateTime.class).toInstant());
                });
        return given;
    }

    /// Replaces what the person agreed to; what stays agreed keeps its day.
    @Transactional
    public void agree(PersonId person, Set<String> kinds) {
        database.sql(
                        "delete from people.consent where account = :account and kind <> all (string_to_array(:kinds, ' '))")
                .param("account", person.value())
                .param("kinds", String.join(" ", kinds))
                .update();
        for (var kind : kinds) {
            database.sql("""
                            insert into people.consent (account, kind, given_at) values (:account, :kind, :now)
                            on conflict do nothing
                            """)
                    .param("account", person.value())
                    .param("kind", kind)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }
}
