package org.hexapla.authorities.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.authorities.edition.Editions;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The entries of every kind with their history. A kind is named as its edition is (`persons`), which grows with
/// each change. All that changes something belongs into the caller's transaction.
@Repository
public class Register {

    private final JdbcClient database;
    private final People people;
    private final Editions editions;
    private final Clock clock;

    Register(JdbcClient database, People people, Editions editions, Clock clock) {
        this.database = database;
        this.people = people;
        this.editions = editions;
        this.clock = clock;
    }

    /// All of a kind, by id.
    public List<Entry> all(String kind) {
        return database.sql("""
                        select id, version, content from authorities.entry
                        where kind = :kind order by id collate "C" """).param("kind", kind).query(Register::entry).list();
    }

    /// All of a kind, by id, kept from others until the caller's transaction ends.
    public List<Entry> lockedAll(String kind) {
        return database.sql("""
                        select id, version, content from authorities.entry
                        where kind = :kind order by id collate "C" for update""").param("kind", kind).query(Register::entry).list();
    }

    /// Forgets an entry that is kept elsewhere from now on, and its history.
    public void remove(String kind, String id) {
        for (var table : List.of("entry_history", "entry")) {
            database.sql("delete from authorities." + table + " where kind = :kind and id = :id")
                    .param("kind", kind)
                    .param("id", id)
                    .update();
        }
    }

    public Optional<Entry> find(String kind, String id) {
        return database.sql("select id, version, content from authorities.entry where kind = :kind and id = :id")
                .param("kind", kind)
                .param("id", id)
                .query(Register::entry)
                .optional();
    }

    /// Adds an entry, unless there is one of that id.
    public boolean add(String kind, String id, String content) {
        var added = database.sql("""
                        insert into authorities.entry (kind, id, content, created, created_by)
                        values (:kind, :id, :content::jsonb, :now, :by) on conflict do nothing""")
                .param("kind", kind)
                .param("id", id)
                .param("content", content)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", acting())
                .update();
        if (added > 0) {
            editions.changed(kind);
        }
        return added > 0;
    }

    /// Makes an entry be just so: adds it, changes it, or leaves it alone.
    public Outcome put(String kind, String id, String content) {
        if (add(kind, id, content)) {
            return Outcome.ADDED;
        }
        var isSame = database.sql("""
                        select content = :content::jsonb from authorities.entry where kind = :kind and id = :id""")
                .param("content", content)
                .param("kind", kind)
                .param("id", id)
                .query(Boolean.class)
                .single();
        if (isSame) {
            return Outcome.UNCHANGED;
        }
        change(kind, id, find(kind, id).orElseThrow().version(), content);
        return Outcome.CHANGED;
    }

    /// Changes an entry and keeps what it was.
    ///
    /// @param version the one that was seen
    /// @throws EntryChanged if another change came first
    public void change(String kind, String id, int version, String content) {
        var kept = database.sql("""
                        with seen as (
                            update authorities.entry as known set version = known.version + 1, content = :content::jsonb
                            from authorities.entry as before
                            where known.kind = :kind and known.id = :id and known.version = :version
                                and before.kind = known.kind and before.id = known.id
                            returning before.content as content
                        )
                        insert into authorities.entry_history (kind, id, version, at, by, before)
                        select :kind, :id, :version, :now, :by, content from seen""")
                .param("kind", kind)
                .param("id", id)
                .param("version", version)
                .param("content", content)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", acting())
                .update();
        if (kept == 0) {
            throw new EntryChanged(id);
        }
        editions.changed(kind);
    }

    /// What an entry was before each change, the latest first.
    public List<PastEntry> history(String kind, String id) {
        return database.sql("""
                        select version, at, by, before from authorities.entry_history
                        where kind = :kind and id = :id order by version desc""")
                .param("kind", kind)
                .param("id", id)
                .query((row, _) -> new PastEntry(
                        row.getInt("version"),
                        row.getTimestamp("at").toInstant(),
                        new PersonId(row.getObject("by", UUID.class)),
                        row.getString("before")))
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(row.getString("id"), row.getInt("version"), row.getString("content"));
    }

    private UUID acting() {
        return people.current()
                .map(Person::id)
                .map(PersonId::value)
                .orElseThrow(() -> new IllegalStateException("nobody is acting"));
    }
}
