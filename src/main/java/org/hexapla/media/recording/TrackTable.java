package org.hexapla.media.recording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.media.Recording;
import org.hexapla.media.RecordingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps the words of recordings with their times, one text a language, and what each was before.
@Repository
class TrackTable {

    private final JdbcClient database;

    TrackTable(JdbcClient database) {
        this.database = database;
    }

    /// @param version from 1, one more with each change
    record Row(int version, String body) {}

    Optional<Row> find(RecordingId recording, Language language) {
        return database.sql("select version, body from media.track where recording = :id and language = :language")
                .param("id", recording.value())
                .param("language", language.tag())
                .query((row, _) -> new Row(row.getInt("version"), row.getString("body")))
                .optional();
    }

    /// All words of a recording, by language.
    Map<Language, WebVtt> words(RecordingId recording) {
        var words = new HashMap<Language, WebVtt>();
        database.sql("select language, body from media.track where recording = :id")
                .param("id", recording.value())
                .query(row -> {
                    words.put(
                            new Language(row.getString("language")),
                            WebVttReading.read(row.getString("body")).words());
                });
        return words;
    }

    /// What each recording has, without the words.
    Map<RecordingId, List<Recording.Track>> of(Collection<RecordingId> recordings) {
        var found = new HashMap<RecordingId, List<Recording.Track>>();
        if (recordings.isEmpty()) {
            return found;
        }
        database.sql("select recording, language, version, cues from media.track where recording in (:ids)")
                .param("ids", recordings.stream().map(RecordingId::value).toList())
                .query(row -> {
                    var id = new RecordingId(row.getLong("recording"));
                    var language = new Language(row.getString("language"));
                    found.computeIfAbsent(id, _ -> new ArrayList<>())
                            .add(new Recording.Track(
                                    language,
                                    "/recordings/" + id + "/words/" + language + "-" + row.getInt("version") + ".vtt",
                                    row.getInt("cues")));
                });
        return found;
    }

    /// Keeps words as the next after those that were seen.
    ///
    /// @param seen their version, 0 for none
    /// @return whether they were still the last
    boolean write(RecordingId recording, Language language, int seen, WebVtt words, RecordingTable.Act act) {
        database.sql("""
                        insert into media.track_history (recording, language, version, at, by, before)
                        select recording, language, version, :at, :by, body from media.track
                        where recording = :id and language = :language and version = :seen
                        on conflict do nothing
                        """)
                .param("id", recording.value())
                .param("language", language.tag())
                .param("seen", seen)
                .param("at", act.time())
                .param("by", act.by().value())
                .update();
        return database.sql("""
                        insert into media.track as known (recording, language, version, body, cues, at, by)
                        select :id, :language, :seen + 1, :body, :cues, :at, :by
                        where :seen = coalesce((select version from media.track
                                                where recording = :id and language = :language), 0)
                        on conflict (recording, language) do update
                        set version = excluded.version, body = excluded.body, cues = excluded.cues, at = excluded.at,
                            by = excluded.by
                        where known.version = :seen
                        """)
                        .param("id", recording.value())
                        .param("language", language.tag())
                        .param("seen", seen)
                        .param("body", words.text())
                        .param("cues", words.cues().size())
                        .param("at", act.time())
                        .param("by", act.by().value())
                        .update()
                > 0;
    }
}
