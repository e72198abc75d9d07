package org.hexapla.media.picture;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.archive.FileId;
import org.hexapla.kernel.Language;
import org.hexapla.media.Original;
import org.hexapla.media.PictureId;
import org.hexapla.media.kept.EndingRights;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps pictures, and what each was before every change. In the caller's transaction, without asking who may.
@Repository
class PictureTable {

    private final JdbcClient database;

    PictureTable(JdbcClient database) {
        this.database = database;
    }

    /// @param version from 1, one more with each change
    record Row(PictureId id, int version, Brought brought, PictureContent content, Instant created) {}

    /// What was said before a change.
    record Past(int version, PictureContent content, Instant at, PersonId by) {}

    /// @param key by which a file knows it; null where none does
    /// @return its number, or nothing where its file is there already
    Optional<PictureId> add(@Nullable String key, Brought brought, PictureContent content, PersonId by, Instant at) {
        return database.sql("""
                        insert into media.picture
                            (key, file, media_type, name, width, height, turned, content, words, created, created_by)
                        values (:key, :file, :type, :name, :width, :height, :turned, :content::jsonb, :words, :at, :by)
                        on conflict do nothing returning id
                        """)
                .param("key", key)
                .param("file", brought.original().file().sha256())
                .param("type", brought.original().mediaType())
                .param("name", brought.original().name())
                .param("width", brought.width())
                .param("height", brought.height())
                .param("turned", brought.turned())
                .param("content", content.json())
                .param("words", content.searched())
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .query(Long.class)
                .optional()
                .map(PictureId::new);
    }

    Optional<PictureId> of(FileId file) {
        return database.sql("select id from media.picture where file = :file")
                .param("file", file.sha256())
                .query(Long.class)
                .optional()
                .map(PictureId::new);
    }

    Map<String, PictureId> keyed(Collection<String> keys) {
        var known = new HashMap<String, PictureId>();
        database.sql("select key, id from media.picture where key = any(:keys)")
                .param("keys", keys.toArray(String[]::new))
                .query(row -> {
                    known.put(row.getString("key"), new PictureId(row.getLong("id")));
                });
        return known;
    }

    /// @param version the one that was seen
    /// @return whether it was still that version
    boolean change(PictureId id, int version, PictureContent content, PersonId by, Instant at) {
        return database.sql("""
                        with seen as (
                            update media.picture as known
                            set version = known.version + 1, content = :content::jsonb, words = :words
                            from media.picture as before
                            where known.id = :id and known.version = :version and before.id = known.id
                            returning before.content as content
                        )
                        insert into media.picture_history (picture, version, at, by, before)
                        select :id, :version, :at, :by, content from seen
                        """)
                        .param("id", id.value())
                        .param("version", version)
                        .param("content", content.json())
                        .param("words", content.searched())
                        .param("at", Timestamp.from(at))
                        .param("by", by.value())
                        .update()
                > 0;
    }

    Map<PictureId, Row> find(Collection<PictureId> ids) {
        var found = new HashMap<PictureId, Row>();
        if (!ids.isEmpty()) {
            database.sql("select *, content::text as said from media.picture where id in (:ids)")
                    .param("ids", ids.stream().map(PictureId::value).toList())
                    .query((row, _) -> row(row))
                    .list()
                    .forEach(row -> found.put(row.id(), row));
        }
        return found;
    }

    /// The pictures of which a word says something, the latest first.
    ///
    /// @param lacking only those without alternative text in this language; null for all
    List<PictureId> saying(String word, @Nullable Language lacking, int from, int most) {
        return database.sql("""
                        select id from media.picture
                        where (strpos(words, :word) > 0 or strpos(lower(name), :word) > 0 or id::text = :word)
                          and (:lacking::text is null or content -> 'alternative' ->> :lacking is null)
                        order by id desc limit :most offset :from
                        """)
                .param("word", word)
                .param("lacking", lacking == null ? null : lacking.tag())
                .param("most", most)
                .param("from", from)
                .query((row, _) -> new PictureId(row.getLong("id")))
                .list();
    }

    /// All of them, by number.
    List<PictureId> after(long id, int most) {
        return database.sql("select id from media.picture where id > :id order by id limit :most")
                .param("id", id)
                .param("most", most)
                .query((row, _) -> new PictureId(row.getLong("id")))
                .list();
    }

    /// Those whose rights had ended before a day, and of which nobody was told that these did.
    List<EndingRights.Ended> endedUntold(LocalDate day, int most) {
        return database.sql("""
                        select id, content ->> 'until' as last from media.picture as ended
                        where content ->> 'until' < :day and not exists (
                            select from media.ended_told as told
                            where told.item = :kind || ':' || ended.id and told.until = ended.content ->> 'until')
                        order by id limit :most
                        """)
                .param("day", day.toString())
                .param("kind", PictureId.KIND)
                .param("most", most)
                .query((row, _) -> new EndingRights.Ended(
                        new PictureId(row.getLong("id")).item(), LocalDate.parse(row.getString("last"))))
                .list();
    }

    /// What was said before each change, the latest first.
    List<Past> history(PictureId id) {
        return database.sql("""
                        select version, at, by, before::text as said from media.picture_history
                        where picture = :id order by version desc
                        """)
                .param("id", id.value())
                .query((row, _) -> new Past(
                        row.getInt("version"),
                        PictureContent.read(row.getString("said")),
                        row.getTimestamp("at").toInstant(),
                        new PersonId(row.getObject("by", UUID.class))))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new PictureId(row.getLong("id")),
                row.getInt("version"),
                new Brought(
                        new Original(
                                new FileId(row.getString("file")), row.getString("media_type"), row.getString("name")),
                        row.getInt("width"),
                        row.getInt("height"),
                        row.getInt("turned")),
                PictureContent.read(row.getString("said")),
                row.getTimestamp("created").toInstant());
    }
}
