package org.hexapla.newsroom.themes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps what themes are called. In the caller's transaction, without asking who may.
@Repository
class ThemeTable {

    private final JdbcClient database;

    ThemeTable(JdbcClient database) {
        this.database = database;
    }

    /// @param version counts its changes, from 1
    record Kept(Theme theme, int version) {}

    List<Kept> all() {
        return database.sql("select word, version, names::text, concept from newsroom.theme order by word")
                .query(ThemeTable::kept)
                .list();
    }

    Optional<Kept> find(String word) {
        return database.sql("select word, version, names::text, concept from newsroom.theme where word = :word")
                .param("word", word)
                .query(ThemeTable::kept)
                .optional();
    }

    /// The words that items bear, each found by one step through their index.
    List<String> borne() {
        return database.sql("""
                        with recursive borne as (
                            select min(content ->> 'theme') as word from newsroom.item
                            union all
                            select (select min(content ->> 'theme') from newsroom.item
                                    where content ->> 'theme' > borne.word)
                            from borne where borne.word is not null)
                        select word from borne where word is not null order by word
                        """).query((row, _) -> row.getString("word")).list();
    }

    /// @return whether the word had no names before
    boolean add(Theme theme, PersonId by, Instant at) {
        return database.sql("""
                        insert into newsroom.theme (word, names, concept, changed, changed_by)
                        values (:word, :names::jsonb, :concept, :at, :by) on conflict do nothing
                        """)
                        .param("word", theme.word())
                        .param("names", LocalizedTextJson.write(theme.names()))
                        .param("concept", theme.concept())
                        .param("at", Timestamp.from(at))
                        .param("by", by.value())
                        .update()
                > 0;
    }

    /// @return whether it was still as it was seen
    boolean change(Kept before, Theme theme, PersonId by, Instant at) {
        return database.sql("""
                        with kept as (
                            insert into newsroom.theme_history (word, version, at, by, before)
                            select word, version, :at, :by, to_jsonb(theme) from newsroom.theme
                            where word = :word and version = :version on conflict do nothing returning word)
                        update newsroom.theme set version = version + 1, names = :names::jsonb, concept = :concept,
                            changed = :at, changed_by = :by
                        from kept where theme.word = kept.word and version = :version
                        """)
                        .param("word", theme.word())
                        .param("version", before.version())
                        .param("names", LocalizedTextJson.write(theme.names()))
                        .param("concept", theme.concept())
                        .param("at", Timestamp.from(at))
                        .param("by", by.value())
                        .update()
                > 0;
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                new Theme(
                        row.getString("word"),
                        LocalizedTextJson.read(row.getString("names")),
                        row.getString("concept")),
                row.getInt("version"));
    }
}
