package org.hexapla.authorities.headings;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.Heading.Standing;
import org.hexapla.authorities.HeadingContent;
import org.hexapla.authorities.HeadingEntry;
import org.hexapla.authorities.register.EntryChanged;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes headings and what they were before.
@Repository
class HeadingWriting {

    private static final int BATCH = 1000;

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final People people;
    private final Clock clock;

    HeadingWriting(JdbcClient database, JdbcTemplate batches, People people, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.people = people;
        this.clock = clock;
    }

    /// New headings, without those that another live one of the same parts and code stands in the way of.
    List<HeadingEntry> insert(List<HeadingContent> contents) {
        var inserted = new ArrayList<HeadingEntry>();
        for (var from = 0; from < contents.size(); from += BATCH) {
            inserted.addAll(insertSome(contents.subList(from, Math.min(contents.size(), from + BATCH))));
        }
        link(inserted);
        return inserted;
    }

    /// Two at once that write the same heading: the unique index lets the first one pass.
    private List<HeadingEntry> insertSome(List<HeadingContent> contents) {
        return database.sql("""
                        insert into authorities.heading
                            (kind, code, key, parts, names, qualifier, place, content, created, created_by)
                        select n ->> 'kind', n ->> 'code', n ->> 'key', n -> 'parts', n -> 'name',
                            n ->> 'qualifier', (n ->> 'place')::bigint, n -> 'content', :now, :by
                        from unnest(:rows::jsonb[]) with ordinality as new (n, place) order by new.place
                        on conflict do nothing
                        returning id, content""")
                .param("rows", contents.stream().map(HeadingWriting::row).toArray(String[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .param("by", acting())
                .query((row, _) -> new HeadingEntry(
                        new AuthorityId(row.getLong("id")),
                        1,
                        StoredContent.read(row.getString("content")),
                        new Standing.Live()))
                .list();
    }

    private static String row(HeadingContent content) {
        return NewRow.of(content).json();
    }

    /// A heading that was removed, under its own number again.
    void insertAgain(HeadingEntry entry) {
        var row = row(entry.content());
        database.sql("""
                        insert into authorities.heading (id, version, standing, merged_into,
                            kind, code, key, parts, names, qualifier, place, content, created, created_by)
                        select :id, :version, :standing, cast(:into as bigint),
                            n ->> 'kind', n ->> 'code', n ->> 'key', n -> 'parts', n -> 'name',
                            n ->> 'qualifier', (n ->> 'place')::bigint, n -> 'content', :now, :by
                        from (select :row::jsonb as n) as new""")
                .param("id", entry.id().value())
                .param("version", entry.version())
                .param("standing", Standings.word(entry.standing()))
                .param("into", Standings.into(entry.standing()))
                .param("row", row)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", acting())
                .update();
        link(List.of(entry));
    }

    /// @throws EntryChanged if it is of another version by now
    void update(HeadingEntry before, HeadingEntry after, String action) {
        var updated = database.sql("""
                        update authorities.heading set version = :version, kind = n ->> 'kind', code = n ->> 'code',
                            key = n ->> 'key', parts = n -> 'parts', names = n -> 'name', qualifier = n ->> 'qualifier',
                            place = (n ->> 'place')::bigint, content = n -> 'content',
                            standing = :standing, merged_into = cast(:into as bigint)
                        from (select :row::jsonb as n) as new
                        where id = :id and version = :seen""")
                .param("id", after.id().value())
                .param("seen", before.version())
                .param("version", after.version())
                .param("standing", Standings.word(after.standing()))
                .param("into", Standings.into(after.standing()))
                .param("row", row(after.content()))
                .update();
        if (updated == 0) {
            throw new EntryChanged(before.id().toString());
        }
        remember(before, action);
        database.sql("delete from authorities.heading_link where heading = :id")
                .param("id", after.id().value())
                .update();
        link(List.of(after));
    }

    void remove(HeadingEntry entry) {
        remember(entry, "removed");
        database.sql("delete from authorities.heading where id = :id and version = :version")
                .param("id", entry.id().value())
                .param("version", entry.version())
                .update();
    }

    /// Gives a heading the version and the history that it had elsewhere.
    void move(AuthorityId id, int version, List<EarlierContent> past) {
        database.sql("update authorities.heading set version = :version where id = :id")
                .param("version", version)
                .param("id", id.value())
                .update();
        past.forEach(earlier -> remember(
                new HeadingEntry(id, earlier.version(), earlier.content(), new Standing.Live()),
                "changed",
                earlier.at(),
                earlier.by().value()));
    }

    private void remember(HeadingEntry before, String action) {
        remember(before, action, clock.instant(), acting());
    }

    private void remember(HeadingEntry before, String action, Instant at, UUID by) {
        database.sql("""
                        insert into authorities.heading_history (heading, version, at, by, action, before)
                        values (:id, :version, :at, :by, :action,
                            jsonb_build_object('standing', cast(:standing as text), 'into', cast(:into as bigint),
                                'content', :content::jsonb))""")
                .param("id", before.id().value())
                .param("version", before.version())
                .param("at", Timestamp.from(at))
                .param("by", by)
                .param("action", action)
                .param("standing", Standings.word(before.standing()))
                .param("into", Standings.into(before.standing()))
                .param("content", StoredContent.write(before.content()))
                .update();
    }

    List<PastHeading> history(AuthorityId id) {
        return database.sql("""
                        select version, at, by, action, before ->> 'standing' as standing, before ->> 'content' as content,
                            (before ->> 'into')::bigint as merged_into
                        from authorities.heading_history where heading = :id order by version desc""")
                .param("id", id.value())
                .query((row, _) -> new PastHeading(
                        new HeadingEntry(
                                id,
                                row.getInt("version"),
                                StoredContent.read(row.getString("content")),
                                Standings.read(row.getString("standing"), row.getLong("merged_into"))),
                        row.getTimestamp("at").toInstant(),
                        new PersonId(row.getObject("by", UUID.class)),
                        row.getString("action")))
                .list();
    }

    private void link(List<HeadingEntry> entries) {
        var rows = new ArrayList<Object[]>();
        for (var entry : entries) {
            entry.content().seeAlso().stream()
                    .map(also -> also.heading().value())
                    .distinct()
                    .forEach(other -> rows.add(new Object[] {entry.id().value(), other}));
        }
        if (!rows.isEmpty()) {
            batches.batchUpdate("insert into authorities.heading_link (heading, other) values (?, ?)", rows);
        }
    }

    private UUID acting() {
        return people.current()
                .map(Person::id)
                .map(PersonId::value)
                .orElseThrow(() -> new IllegalStateException("nobody is acting"));
    }
}
