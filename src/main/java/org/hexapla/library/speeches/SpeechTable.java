package org.hexapla.library.speeches;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.archive.FileId;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.StateCode;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.kernel.PartialDate;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.RecordId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads and writes speeches, without asking who may.
@Component
class SpeechTable {

    private final JdbcClient database;

    SpeechTable(JdbcClient database) {
        this.database = database;
    }

    Optional<Kept> kept(String source, String sourceId) {
        return database.sql("""
                        select record, digest, version from library.speech join library.record on id = record
                        where source = :source and source_id = :id
                        """)
                .param("source", source)
                .param("id", sourceId)
                .query((row, _) ->
                        new Kept(new RecordId(row.getLong("record")), row.getString("digest"), row.getInt("version")))
                .optional();
    }

    void insert(RecordId record, Speech speech, String digest) {
        database.sql("""
                        insert into library.speech (record, source, source_id, digest, body, session, meeting,
                            meeting_key, date, date_known, speaker, state, agenda_item, spoken, position)
                        values (:record, :source, :id, :digest, :body, :session, :meeting, :key, :date, :known,
                            :speaker::jsonb, :state, :item, :spoken, :position)
                        """)
                .param("record", record.value())
                .param("source", speech.source())
                .param("id", speech.sourceId())
                .param("digest", digest)
                .param("body", speech.body())
                .param("session", speech.session())
                .param("meeting", speech.meeting().map(Symbol::display).orElse(null))
                .param("key", speech.meeting().map(Symbol::key).orElse(null))
                .param("date", speech.date().first())
                .param("known", speech.date().iso())
                .param("speaker", LocalizedTextJson.write(speech.speaker()))
                .param("state", speech.state().map(StateCode::value).orElse(""))
                .param("item", speech.agendaItem())
                .param("spoken", speech.spoken().map(Language::tag).orElse(""))
                .param("position", speech.position())
                .update();
        for (var i = 0; i < speech.subjects().size(); i++) {
            database.sql("insert into library.speech_subject (speech, position, concept) values (:record, :at, :id)")
                    .param("record", record.value())
                    .param("at", i + 1)
                    .param("id", speech.subjects().get(i).value())
                    .update();
        }
        speech.texts()
                .forEach((language, file) -> database.sql(
                                "insert into library.speech_text (speech, language, file) values (:record, :language, :file)")
                        .param("record", record.value())
                        .param("language", language.tag())
                        .param("file", file.sha256())
                        .update());
    }

    void delete(RecordId record) {
        database.sql("delete from library.speech where record = :record")
                .param("record", record.value())
                .update();
    }

    /// What the source said when it was last heard.
    String digest(RecordId record) {
        return database.sql("select digest from library.speech where record = :record")
                .param("record", record.value())
                .query(String.class)
                .single();
    }

    /// Which version each is in.
    Map<RecordId, Integer> versions(Collection<RecordId> records) {
        var versions = new LinkedHashMap<RecordId, Integer>();
        if (!records.isEmpty()) {
            database.sql("select id, version from library.record where id in (:ids)")
                    .param("ids", records.stream().map(RecordId::value).toList())
                    .query((row, _) -> versions.put(new RecordId(row.getLong("id")), row.getInt("version")))
                    .list();
        }
        return versions;
    }

    /// The whole speech as JSON, for its history.
    String json(RecordId record) {
        return database.sql("""
                        select (to_jsonb(s) || jsonb_build_object(
                            'subjects', (select jsonb_agg(concept order by position)
                                         from library.speech_subject where speech = s.record),
                            'texts', (select jsonb_object_agg(language, file)
                                      from library.speech_text where speech = s.record)))::text
                        from library.speech s where record = :record
                        """)
                .param("record", record.value())
                .query(String.class)
                .single();
    }

    Map<RecordId, Speech> find(Collection<RecordId> records) {
        var found = new LinkedHashMap<RecordId, Speech>();
        if (!records.isEmpty()) {
            database.sql("select * from library.speech where record in (:records) order by date desc, record")
                    .param("records", records.stream().map(RecordId::value).toList())
                    .query((row, _) -> found.put(new RecordId(row.getLong("record")), speech(row)))
                    .list();
        }
        return found;
    }

    long count(Choice choice) {
        return chosen("select count(*) from library.speech where " + Choice.CONDITION, choice)
                .query(Long.class)
                .single();
    }

    List<RecordId> list(Choice choice, int offset, int size) {
        return chosen(
                        "select record from library.speech where " + Choice.CONDITION
                                + " order by date desc, record limit :size offset :offset",
                        choice)
                .param("size", size)
                .param("offset", offset)
                .query((row, _) -> new RecordId(row.getLong("record")))
                .list();
    }

    List<RecordId> after(long record, int size) {
        return database.sql("select record from library.speech where record > :after order by record limit :size")
                .param("after", record)
                .param("size", size)
                .query((row, _) -> new RecordId(row.getLong("record")))
                .list();
    }

    List<Integer> years() {
        return database.sql("""
                        select distinct extract(year from date)::int as year from library.speech order by year desc
                        """).query((row, _) -> row.getInt("year")).list();
    }

    private JdbcClient.StatementSpec chosen(String sql, Choice choice) {
        return database.sql(sql).param("year", choice.year()).param("state", choice.state());
    }

    private Speech speech(ResultSet row) throws SQLException {
        var record = row.getLong("record");
        return new Speech(
                row.getString("source"),
                row.getString("source_id"),
                row.getString("body"),
                row.getString("session"),
                Optional.ofNullable(row.getString("meeting")).map(Symbol::of),
                new PartialDate(row.getString("date_known")),
                LocalizedTextJson.read(row.getString("speaker")),
                Optional.of(row.getString("state"))
                        .filter(state -> !state.isEmpty())
                        .map(StateCode::new),
                row.getString("agenda_item"),
                subjects(record),
                Language.parse(row.getString("spoken")),
                row.getString("position"),
                texts(record));
    }

    private List<ConceptId> subjects(long record) {
        return database.sql("select concept from library.speech_subject where speech = :record order by position")
                .param("record", record)
                .query((row, _) -> new ConceptId(row.getString("concept")))
                .list();
    }

    private Map<Language, FileId> texts(long record) {
        var texts = new TreeMap<Language, FileId>();
        database.sql("select language, file from library.speech_text where speech = :record")
                .param("record", record)
                .query((row, _) ->
                        texts.put(new Language(row.getString("language")), new FileId(row.getString("file"))))
                .list();
        return texts;
    }

    record Kept(RecordId record, String digest, int version) {}

    /// Which speeches are listed.
    ///
    /// @param year 0 for all
    /// @param state empty for all
    record Choice(int year, String state) {

        static final String CONDITION = """
                (:year = 0 or date between make_date(greatest(:year, 1), 1, 1) and make_date(greatest(:year, 1), 12, 31))
                and (:state = '' or state = :state)""";
    }
}
