package org.hexapla.newsroom.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.story.Copy;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps what was suggested, and what became of it. In the caller's transaction, without asking who may.
@Repository
class Suggestions {

    private final JdbcClient database;
    private final Clock clock;

    Suggestions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    long add(ItemId item, Language language, int revision, Copy copy, PersonId by) {
        return database.sql("""
                        insert into newsroom.suggestion (item, language, revision, at, by, content)
                        values (:item, :language, :revision, :at, :by, :content::jsonb) returning id
                        """)
                .param("item", item.value())
                .param("language", language.tag())
                .param("revision", revision)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.value())
                .param("content", copy.json())
                .query(Long.class)
                .single();
    }

    /// The latest first.
    List<Suggestion> of(ItemId item, Language language) {
        return database.sql("""
                        select id, revision, at, by, content::text, decided from newsroom.suggestion
                        where item = :item and language = :language order by id desc
                        """)
                .param("item", item.value())
                .param("language", language.tag())
                .query(Suggestions::suggestion)
                .list();
    }

    Optional<Suggestion> find(ItemId item, Language language, long id) {
        return of(item, language).stream()
                .filter(suggestion -> suggestion.id() == id)
                .findFirst();
    }

    /// @return whether nobody had decided yet
    boolean decide(long id, List<Integer> accepted, PersonId by) {
        return database.sql("""
                        update newsroom.suggestion set decided = :at, decided_by = :by, accepted = :accepted::int[]
                        where id = :id and decided is null
                        """)
                        .param("id", id)
                        .param("at", Timestamp.from(clock.instant()))
                        .param("by", by.value())
                        .param("accepted", accepted.toArray(Integer[]::new))
                        .update()
                > 0;
    }

    private static Suggestion suggestion(ResultSet row, int number) throws SQLException {
        var decided = row.getTimestamp("decided");
        return new Suggestion(
                row.getLong("id"),
                row.getInt("revision"),
                row.getTimestamp("at").toInstant(),
                new PersonId(row.getObject("by", UUID.class)),
                Copy.read(row.getString("content")),
                decided == null ? null : decided.toInstant());
    }
}
