package org.hexapla.translation.terms;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.people.PersonId;
import org.hexapla.translation.Term;
import org.hexapla.translation.TermId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps the terms and what each was before every change.
@Repository
class TermTable {

    private final JdbcClient database;
    private final People people;
    private final Clock clock;

    TermTable(JdbcClient database, People people, Clock clock) {
        this.database = database;
        this.people = people;
        this.clock = clock;
    }

    /// @param version from 1, one more with each change
    record Entry(Term term, int version) {}

    /// What a term was before a change.
    record Past(Term term, int version, Instant at, PersonId by) {}

    /// A number that is another after each change of any term.
    long edition() {
        return database.sql("select coalesce(sum(version), 0) from translation.term")
                .query(Long.class)
                .single();
    }

    List<Entry> all() {
        return database.sql("select id, version, content from translation.term order by id")
                .query((row, _) -> new Entry(
                        TermContent.read(row.getString("id"), row.getString("content")), row.getInt("version")))
                .list();
    }

    Optional<Entry> find(TermId id) {
        return database.sql("select id, version, content from translation.term where id = :id")
                .param("id", id.value())
                .query((row, _) -> new Entry(
                        TermContent.read(row.getString("id"), row.getString("content")), row.getInt("version")))
                .optional();
    }

    /// Adds a term, unless there is one of that id.
    boolean add(Term term) {
        return database.sql("""
                        insert into translation.term (id, content, created, created_by)
                        values (:id, :content::jsonb, :now, :by) on conflict do nothing""")
                        .param("id", term.id().value())
                        .param("content", TermContent.write(term))
                        .param("now", Timestamp.from(clock.instant()))
                        .param("by", acting())
                        .update()
                > 0;
    }

    /// Whether the entry says just this already.
    boolean isSame(Term term) {
        return database.sql("select content = :content::jsonb from translation.term where id = :id")
                .param("content", TermContent.write(term))
                .param("id", term.id().value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /// Changes a term and keeps what it was.
    ///
    /// @param version the one that was seen
    /// @return whether it was still that version
    boolean change(Term term, int version) {
        return database.sql("""
                        with seen as (
                            update translation.term as known
                            set version = known.version + 1, content = :content::jsonb
                            from translation.term as before
                            where known.id = :id and known.version = :version and before.id = known.id
                            returning before.content as content
                        )
                        insert into translation.term_history (id, version, at, by, before)
                        select :id, :version, :now, :by, content from seen""")
                        .param("id", term.id().value())
                        .param("version", version)
                        .param("content", TermContent.write(term))
                        .param("now", Timestamp.from(clock.instant()))
                        .param("by", acting())
                        .update()
                > 0;
    }

    /// What a term was before each change, the latest first.
    List<Past> history(TermId id) {
        return database.sql("""
                        select version, at, by, before from translation.term_history
                        where id = :id order by version desc""")
                .param("id", id.value())
                .query((row, _) -> new Past(
                        TermContent.read(id.value(), row.getString("before")),
                        row.getInt("version"),
                        row.getTimestamp("at").toInstant(),
                        new PersonId(row.getObject("by", UUID.class))))
                .list();
    }

    private UUID acting() {
        return people.current()
                .map(Person::id)
                .map(PersonId::value)
                .orElseThrow(() -> new IllegalStateException("nobody is acting"));
    }
}
