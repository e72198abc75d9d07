package org.hexapla.library.speeches;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hexapla.authorities.StateCode;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.RecordId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/// Writes speeches whole, without asking who may.
@Component
class SpeechTable {

    private final NamedParameterJdbcTemplate database;

    SpeechTable(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    /// What is kept of speeches of a source, by the source's ids.
    Map<String, Kept> kept(String source, Collection<String> sourceIds) {
        var kept = new HashMap<String, Kept>();
        database.query("""
                select source_id, record, digest, version from library.speech join library.record on id = record
                where source = :source and source_id in (:ids)
                """, Map.of("source", source, "ids", sourceIds), row -> {
            kept.put(
                    row.getString("source_id"),
                    new Kept(new RecordId(row.getLong("record")), row.getString("digest"), row.getInt("version")));
        });
        return kept;
    }

    /// @param digests of what their sources said
    void insert(Map<RecordId, Speech> speeches, Map<RecordId, String> digests) {
        database.batchUpdate(
                """
                insert into library.speech (record, source, source_id, digest, body, session, meeting,
                    meeting_key, date, date_known, speaker, state, agenda_item, spoken, position)
                values (:record, :source, :source_id, :digest, :body, :session, :meeting, :meeting_key, :date,
                    :date_known, :speaker::jsonb, :state, :agenda_item, :spoken, :position)
                """,
                speeches.entrySet().stream()
                        .map(entry -> row(entry.getKey(), entry.getValue(), digests.getOrDefault(entry.getKey(), "")))
                        .toArray(SqlParameterSource[]::new));
        insertSubjects(speeches);
        insertTexts(speeches);
    }

    void delete(RecordId record) {
        database.update("delete from library.speech where record = :record", Map.of("record", record.value()));
    }

    /// What their sources said when they were last heard.
    Map<RecordId, String> digests(Collection<RecordId> records) {
        return column("select record, digest as value from library.speech where record in (:records)", records);
    }

    /// Which version each is in.
    Map<RecordId, Integer> versions(Collection<RecordId> records) {
        var versions = new LinkedHashMap<RecordId, Integer>();
        column("select id as record, version::text as value from library.record where id in (:records)", records)
                .forEach((id, version) -> versions.put(id, Integer.valueOf(version)));
        return versions;
    }

    /// Whole speeches as JSON, for their history.
    Map<RecordId, String> json(Collection<RecordId> records) {
        return column("""
                select record, (to_jsonb(s) || jsonb_build_object(
                    'subjects', (select jsonb_agg(concept order by position)
                                 from library.speech_subject where speech = s.record),
                    'texts', (select jsonb_object_agg(language, file)
                              from library.speech_text where speech = s.record)))::text as value
                from library.speech s where record in (:records) order by record
                """, records);
    }

    private Map<RecordId, String> column(String statement, Collection<RecordId> records) {
        var values = new LinkedHashMap<RecordId, String>();
        if (!records.isEmpty()) {
            database.query(
                    statement,
                    Map.of("records", records.stream().map(RecordId::value).toList()),
                    row -> {
                        values.put(new RecordId(row.getLong("record")), row.getString("value"));
                    });
        }
        return values;
    }

    private void insertSubjects(Map<RecordId, Speech> speeches) {
        var rows = new java.util.ArrayList<SqlParameterSource>();
        speeches.forEach((record, speech) -> {
            for (var i = 0; i < speech.subjects().size(); i++) {
                rows.add(new MapSqlParameterSource("speech", record.value())
                        .addValue("position", i + 1)
                        .addValue("concept", speech.subjects().get(i).value()));
            }
        });
        database.batchUpdate(
                "insert into library.speech_subject (speech, position, concept) values (:speech, :position, :concept)",
                rows.toArray(SqlParameterSource[]::new));
    }

    private void insertTexts(Map<RecordId, Speech> speeches) {
        var rows = new java.util.ArrayList<SqlParameterSource>();
        speeches.forEach((record, speech) -> speech.texts()
                .forEach((language, file) -> rows.add(new MapSqlParameterSource("speech", record.value())
                        .addValue("language", language.tag())
                        .addValue("file", file.sha256()))));
        database.batchUpdate(
                "insert into library.speech_text (speech, language, file) values (:speech, :language, :file)",
                rows.toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource row(RecordId record, Speech speech, String digest) {
        return new MapSqlParameterSource("record", record.value())
                .addValue("source", speech.source())
                .addValue("source_id", speech.sourceId())
                .addValue("digest", digest)
                .addValue("body", speech.body())
                .addValue("session", speech.session())
                .addValue("meeting", speech.meeting().map(Symbol::display).orElse(null))
                .addValue("meeting_key", speech.meeting().map(Symbol::key).orElse(null))
                .addValue("date", speech.date().first())
                .addValue("date_known", speech.date().iso())
                .addValue("speaker", LocalizedTextJson.write(speech.speaker()))
                .addValue("state", speech.state().map(StateCode::value).orElse(""))
                .addValue("agenda_item", speech.agendaItem())
                .addValue("spoken", speech.spoken().map(Language::tag).orElse(""))
                .addValue("position", speech.position());
    }

    /// @param digest of all that the source said
    record Kept(RecordId record, String digest, int version) {}
}
