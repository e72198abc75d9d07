package org.hexapla.newsroom.guides;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps what was found at each outside address the last time.
@Repository
class LinkTable {

    /// Once may be a bad day.
    static final int DEAD = 2;

    private final JdbcClient database;

    LinkTable(JdbcClient database) {
        this.database = database;
    }

    /// @param fault a message key; empty where there was an answer
    record Kept(
            String address,
            Instant checked,
            @Nullable Integer status,
            String fault,
            int failures,
            @Nullable String movedTo) {

        boolean isDead() {
            return failures >= DEAD;
        }
    }

    void keep(String address, LinkProbe.Found found, Instant at) {
        database.sql("""
                        insert into newsroom.link (address, checked, status, fault, failures, moved_to)
                        values (:address, :at, :status, :fault, :failed, :moved)
                        on conflict (address) do update set checked = excluded.checked, status = excluded.status,
                            fault = excluded.fault, moved_to = excluded.moved_to,
                            failures = case when excluded.failures = 0 then 0 else link.failures + 1 end
                        """)
                .param("address", address)
                .param("at", Timestamp.from(at))
                .param("status", found.status())
                .param("fault", found.fault())
                .param("failed", found.isGood() ? 0 : 1)
                .param("moved", found.movedTo().orElse(null))
                .update();
    }

    /// Forgets what nothing leads to any more.
    void retain(Collection<String> addresses) {
        database.sql("delete from newsroom.link where address <> all(:addresses)")
                .param("addresses", addresses.toArray(String[]::new))
                .update();
    }

    Optional<Kept> find(String address) {
        return inTrouble().stream()
                .filter(kept -> kept.address().equals(address))
                .findFirst();
    }

    /// What did not answer well, and what has moved; the worst first.
    List<Kept> inTrouble() {
        return database.sql("""
                        select * from newsroom.link where failures > 0 or moved_to is not null
                        order by failures desc, address limit 1000
                        """)
                .query((row, _) -> new Kept(
                        row.getString("address"),
                        row.getTimestamp("checked").toInstant(),
                        row.getObject("status", Integer.class),
                        row.getString("fault"),
                        row.getInt("failures"),
                        row.getString("moved_to")))
                .list();
    }

    /// How many are known, and when the last of them was looked at.
    Standing standing() {
        return database.sql("select count(*) as links, max(checked) as last from newsroom.link")
                .query((row, _) -> {
                    var last = row.getTimestamp("last");
                    return new Standing(row.getLong("links"), last == null ? null : last.toInstant());
                })
                .single();
    }

    record Standing(long links, @Nullable Instant last) {}
}
