package org.hexapla.search;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hexapla.kernel.ItemRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What has changed and is not in the index yet.
@Component
final class Pending {

    private final JdbcClient database;

    Pending(JdbcClient database) {
        this.database = database;
    }

    /// A note that an item has changed.
    record Change(long seq, ItemRef item) {}

    /// Notes changes in the caller's transaction.
    void note(Collection<ItemRef> items) {
        database.sql("""
                        insert into search.pending (kind, id)
                        select * from unnest(:kinds::text[], :ids::text[])
                        """)
                .param("kinds", items.stream().map(ItemRef::kind).toArray(String[]::new))
                .param("ids", items.stream().map(ItemRef::id).toArray(String[]::new))
                .update();
    }

    /// The oldest changes whose time has come.
    List<Change> oldest(int most) {
        return database.sql("""
                        select seq, kind, id from search.pending where due <= now() order by seq limit :most
                        """)
                .param("most", most)
                .query((row, _) -> new Change(row.getLong(1), new ItemRef(row.getString(2), row.getString(3))))
                .list();
    }

    /// Exactly these are done; what was noted of the same items meanwhile stays.
    void done(Collection<Change> changes) {
        database.sql("delete from search.pending where seq = any(:seqs)")
                .param("seqs", seqs(changes))
                .update();
    }

    /// Tries these again later, so that one bad record holds up nobody else.
    void postpone(Collection<Change> changes, Duration wait) {
        database.sql("""
                        update search.pending
                        set attempts = attempts + 1, due = now() + make_interval(secs => :seconds)
                        where seq = any(:seqs)
                        """)
                .param("seconds", (double) wait.toSeconds())
                .param("seqs", seqs(changes))
                .update();
    }

    /// The number of the newest change noted, 0 if none waits.
    long newest() {
        return database.sql("select coalesce(max(seq), 0) from search.pending")
                .query(Long.class)
                .single();
    }

    /// Whether a change up to a number still waits for its first try.
    boolean waitsUpTo(long seq) {
        return database.sql("select exists (select from search.pending where seq <= :seq and attempts = 0)")
                .param("seq", seq)
                .query(Boolean.class)
                .single();
    }

    /// Which index belongs to this database.
    UUID generation() {
        return database.sql("select value from search.generation")
                .query(UUID.class)
                .single();
    }

    private static Long[] seqs(Collection<Change> changes) {
        return changes.stream().map(Change::seq).toArray(Long[]::new);
    }
}
