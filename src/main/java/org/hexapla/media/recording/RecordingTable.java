package org.hexapla.media.recording;

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
import org.hexapla.archive.FileId;
import org.hexapla.kernel.Language;
import org.hexapla.media.Original;
import org.hexapla.media.PictureId;
import org.hexapla.media.Recording;
import org.hexapla.media.RecordingId;
import org.hexapla.media.kept.EndingRights;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps recordings, and what each was before every change. In the caller's transaction, without asking who may.
@Repository
class RecordingTable {

    private final JdbcClient database;

    RecordingTable(JdbcClient database) {
        this.database = database;
    }

    /// Who does it, and when.
    record Act(PersonId by, Instant at) {

        Timestamp time() {
            return Timestamp.from(at);
        }
    }

    /// @param version from 1, one more with each change
    record Row(RecordingId id, int version, Recording.Kind kind, Original original, RecordingContent content) {}

    /// @param key by which a file knows it; null where none does
    /// @return its number, or nothing where its file is there already
    Optional<RecordingId> add(
            @Nullable String key, Recording.Kind kind, Original original, RecordingContent content, Act act) {
        return filled(database.sql("""
                        insert into media.recording
                            (key, kind, file, media_type, name, seconds, spoken, poster, content, words, created,
                             created_by)
                        values (:key, :kind, :file, :type, :name, :seconds, :spoken, :poster, :content::jsonb, :words,
                                :at, :by)
                        on conflict do nothing returning id
                        """), content)
                .param("key", key)
                .param("kind", kind.code())
                .param("file", original.file().sha256())
                .param("type", original.mediaType())
                .param("name", original.name())
                .param("at", act.time())
                .param("by", act.by().value())
                .query(Long.class)
                .optional()
                .map(RecordingId::new);
    }

    private static JdbcClient.StatementSpec filled(JdbcClient.StatementSpec statement, RecordingContent content) {
        var spoken = content.spoken();
        var poster = content.poster();
        return statement
                .param("seconds", content.seconds())
                .param("spoken", spoken == null ? null : spoken.tag())
                .param("poster", poster == null ? null : poster.value(), java.sql.Types.BIGINT)
                .param("content", content.json())
                .param("words", content.searched());
    }

    Optional<RecordingId> of(FileId file) {
        return database.sql("select id from media.recording where file = :file")
                .param("file", file.sha256())
                .query(Long.class)
                .optional()
                .map(RecordingId::new);
    }

    Map<String, RecordingId> keyed(Collection<String> keys) {
        var known = new HashMap<String, RecordingId>();
        database.sql("select key, id from media.recording where key = any(:keys)")
                .param("keys", keys.toArray(String[]::new))
                .query(row -> {
                    known.put(row.getString("key"), new RecordingId(row.getLong("id")));
                });
        return known;
    }

    /// @param version the one that was seen
    /// @return whether it was still that version
    boolean change(Row before, int version, RecordingContent content, Act act) {
        var changed = filled(database.sql("""
                        update media.recording
                        set version = version + 1, seconds = :seconds, spoken = :spoken, poster = :poster,
                            content = :content::jsonb, words = :words
                        where id = :id and version = :version
                        """), content)
                .param("id", before.id().value())
                .param("version", version)
                .update();
        if (changed == 0) {
            return false;
        }
        database.sql("""
                        insert into media.recording_history (recording, version, at, by, before)
                        values (:id, :version, :at, :by, :before::jsonb)
                        """)
                .param("id", before.id().value())
                .param("version", version)
                .param("at", act.time())
                .param("by", act.by().value())
                .param("before", before.content().whole())
                .update();
        return true;
    }

    Map<RecordingId, Row> find(Collection<RecordingId> ids) {
        var found = new HashMap<RecordingId, Row>();
        if (!ids.isEmpty()) {
            database.sql("select *, content::text as said from media.recording where id in (:ids)")
                    .param("ids", ids.stream().map(RecordingId::value).toList())
                    .query((row, _) -> row(row))
                    .list()
                    .forEach(row -> found.put(row.id(), row));
        }
        return found;
    }

    /// The recordings of which a word says something, the latest first.
    List<RecordingId> saying(String word, int from, int most) {
        return database.sql("""
                        select id from media.recording
                        where strpos(words, :word) > 0 or strpos(lower(name), :word) > 0 or id::text = :word
                        order by id desc limit :most offset :from
                        """)
                .param("word", word)
                .param("most", most)
                .param("from", from)
                .query((row, _) -> new RecordingId(row.getLong("id")))
                .list();
    }

    /// All of them, by number.
    List<RecordingId> after(long id, int most) {
        return database.sql("select id from media.recording where id > :id order by id limit :most")
                .param("id", id)
                .param("most", most)
                .query((row, _) -> new RecordingId(row.getLong("id")))
                .list();
    }

    /// Those whose rights had ended before a day, and of which nobody was told that these did.
    List<EndingRights.Ended> endedUntold(LocalDate day, int most) {
        return database.sql("""
                        select id, content ->> 'until' as last from media.recording as ended
                        where content ->> 'until' < :day and not exists (
                            select from media.ended_told as told
                            where told.item = :kind || ':' || ended.id and told.until = ended.content ->> 'until')
                        order by id limit :most
                        """)
                .param("day", day.toString())
                .param("kind", RecordingId.KIND)
                .param("most", most)
                .query((row, _) -> new EndingRights.Ended(
                        new RecordingId(row.getLong("id")).item(), LocalDate.parse(row.getString("last"))))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        var spoken = row.getString("spoken");
        var poster = row.getObject("poster", Long.class);
        return new Row(
                new RecordingId(row.getLong("id")),
                row.getInt("version"),
                row.getString("kind").equals("video") ? Recording.Kind.VIDEO : Recording.Kind.AUDIO,
                new Original(new FileId(row.getString("file")), row.getString("media_type"), row.getString("name")),
                RecordingContent.read(
                        row.getString("said"),
                        row.getInt("seconds"),
                        spoken == null ? null : new Language(spoken),
                        poster == null ? null : new PictureId(poster)));
    }
}
