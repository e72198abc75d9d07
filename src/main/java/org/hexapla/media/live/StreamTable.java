package org.hexapla.media.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hexapla.media.RecordingId;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps streams, and what each was before every change. In the caller's transaction, without asking who may.
@Repository
class StreamTable {

    private final JdbcClient database;

    StreamTable(JdbcClient database) {
        this.database = database;
    }

    /// @param key by which a file knows it; null where none does
    Optional<StreamId> add(@Nullable String key, LiveStream.Content content, PersonId by, Instant at) {
        return filled(database.sql("""
                        insert into media.stream (key, starts, zone, content, created, created_by)
                        values (:key, :starts, :zone, :content::jsonb, :at, :by) on conflict do nothing returning id
                        """), content)
                .param("key", key)
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .query(Long.class)
                .optional()
                .map(StreamId::new);
    }

    private static JdbcClient.StatementSpec filled(JdbcClient.StatementSpec statement, LiveStream.Content content) {
        return statement
                .param("starts", Timestamp.from(content.starts()))
                .param("zone", content.zone().getId())
                .param("content", content.json());
    }

    /// @param version the one that was seen
    /// @return whether it was still that version
    boolean change(LiveStream before, int version, LiveStream.Content content, PersonId by, Instant at) {
        var changed = filled(database.sql("""
                        update media.stream
                        set version = version + 1, starts = :starts, zone = :zone, content = :content::jsonb
                        where id = :id and version = :version
                        """), content)
                .param("id", before.id().value())
                .param("version", version)
                .update();
        return changed > 0 && remember(before, by, at);
    }

    boolean become(LiveStream before, LiveStream.State state, PersonId by, Instant at) {
        var changed = database.sql("""
                        update media.stream set version = version + 1, state = :state
                        where id = :id and version = :version
                        """)
                .param("state", state.code())
                .param("id", before.id().value())
                .param("version", before.version())
                .update();
        return changed > 0 && remember(before, by, at);
    }

    boolean recorded(LiveStream before, RecordingId recording, PersonId by, Instant at) {
        var changed = database.sql("""
                        update media.stream set version = version + 1, recording = :recording
                        where id = :id and version = :version
                        """)
                .param("recording", recording.value())
                .param("id", before.id().value())
                .param("version", before.version())
                .update();
        return changed > 0 && remember(before, by, at);
    }

    private boolean remember(LiveStream before, PersonId by, Instant at) {
        database.sql("""
                        insert into media.stream_history (stream, version, at, by, before)
                        values (:id, :version, :at, :by, :before::jsonb || jsonb_build_object('state', :state::text))
                        """)
                .param("id", before.id().value())
                .param("version", before.version())
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .param("before", before.content().whole())
                .param("state", before.state().code())
                .update();
        return true;
    }

    Optional<LiveStream> find(StreamId id) {
        return database.sql("select *, content::text as said from media.stream where id = :id")
                .param("id", id.value())
                .query(StreamTable::row)
                .optional();
    }

    List<LiveStream> find(Collection<StreamId> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.sql("select *, content::text as said from media.stream where id in (:ids) order by id")
                        .param("ids", ids.stream().map(StreamId::value).toList())
                        .query(StreamTable::row)
                        .list();
    }

    /// The streams that became a recording.
    List<LiveStream> recordedAs(RecordingId recording) {
        return database.sql(
                        "select *, content::text as said from media.stream where recording = :recording order by id")
                .param("recording", recording.value())
                .query(StreamTable::row)
                .list();
    }

    /// The latest first.
    List<LiveStream> all() {
        return database.sql("select *, content::text as said from media.stream order by starts desc, id desc limit 300")
                .query(StreamTable::row)
                .list();
    }

    private static LiveStream row(ResultSet row, int number) throws SQLException {
        var recording = row.getObject("recording", Long.class);
        return new LiveStream(
                new StreamId(row.getLong("id")),
                row.getInt("version"),
                LiveStream.State.valueOf(row.getString("state").toUpperCase(java.util.Locale.ROOT)),
                LiveStream.Content.read(
                        row.getString("said"),
                        row.getTimestamp("starts").toInstant(),
                        ZoneId.of(row.getString("zone"))),
                recording == null ? null : new RecordingId(recording));
    }
}
