package org.hexapla.library.speeches;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.StateCode;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.RecordId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes hundreds of speeches in one statement.
@Component
class SpeechRows {

    private final JdbcClient database;

    SpeechRows(JdbcClient database) {
        this.database = database;
    }

    /// Which of a source's ids are taken.
    Set<String> known(String source, Collection<String> sourceIds) {
        return new HashSet<>(
                database.sql("select source_id from library.speech where source = :source and source_id = any(:ids)")
                        .param("source", source)
                        .param("ids", sourceIds.toArray(String[]::new))
                        .query(String.class)
                        .list());
    }

    void insert(Map<RecordId, Speech> speeches, Function<Speech, String> digest) {
        var rows = new ArrayList<Map<String, Object>>();
        speeches.forEach((id, speech) -> rows.add(row(id, speech, digest.apply(speech))));
        database.sql("""
                        with told as (
                            select * from jsonb_to_recordset(:rows::jsonb) as row (record bigint, source text,
                                source_id text, digest text, body text, session text, meeting text, meeting_key text,
                                date date, date_known text, speaker jsonb, state text, agenda_item text, spoken text,
                                position text, subjects jsonb, texts jsonb)),
                        speeches as (
                            insert into library.speech (record, source, source_id, digest, body, session, meeting,
                                meeting_key, date, date_known, speaker, state, agenda_item, spoken, position)
                            select record, source, source_id, digest, body, session, meeting, meeting_key, date,
                                date_known, speaker, state, agenda_item, spoken, position from told),
                        subjects as (
                            insert into library.speech_subject (speech, position, concept)
                            select record, subject.at, subject.concept
                            from told, jsonb_array_elements_text(subjects) with ordinality as subject (concept, at))
                        insert into library.speech_text (speech, language, file)
                        select record, text.language, text.file
                        from told, jsonb_each_text(texts) as text (language, file)
                        """)
                .param("rows", JsonMapper.shared().writeValueAsString(rows))
                .update();
    }

    /// Whole speeches as JSON, for their history.
    Map<RecordId, String> json(Collection<RecordId> records) {
        var found = new LinkedHashMap<RecordId, String>();
        database.sql("""
                        select record, (to_jsonb(s) || jsonb_build_object(
                            'subjects', (select jsonb_agg(concept order by position)
                                         from library.speech_subject where speech = s.record),
                            'texts', (select jsonb_object_agg(language, file)
                                      from library.speech_text where speech = s.record)))::text as json
                        from library.speech s where record = any(:records) order by record
                        """)
                .param("records", records.stream().map(RecordId::value).toArray(Long[]::new))
                .query((row, _) -> found.put(new RecordId(row.getLong("record")), row.getString("json")))
                .list();
        return found;
    }

    private static Map<String, Object> row(RecordId id, Speech speech, String digest) {
        var row = new HashMap<String, Object>();
        row.put("record", id.value());
        row.put("source", speech.source());
        row.put("source_id", speech.sourceId());
        row.put("digest", digest);
        row.put("body", speech.body());
        row.put("session", speech.session());
        speech.meeting().map(Symbol::display).ifPresent(symbol -> row.put("meeting", symbol));
        speech.meeting().map(Symbol::key).ifPresent(key -> row.put("meeting_key", key));
        row.put("date", speech.date().first().toString());
        row.put("date_known", speech.date().iso());
        row.put("speaker", JsonMapper.shared().readTree(LocalizedTextJson.write(speech.speaker())));
        row.put("state", speech.state().map(StateCode::value).orElse(""));
        row.put("agenda_item", speech.agendaItem());
        row.put("spoken", speech.spoken().map(Language::tag).orElse(""));
        row.put("position", speech.position());
        row.put("subjects", speech.subjects().stream().map(ConceptId::value).toList());
        var texts = new HashMap<String, String>();
        speech.texts().forEach((language, file) -> texts.put(language.tag(), file.sha256()));
        row.put("texts", texts);
        return row;
    }
}
