package org.hexapla.library.speeches;

import java.util.List;
import java.util.Map;
import org.hexapla.library.PastVersion;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.Records;
import org.hexapla.library.marc.MarcJson;
import org.hexapla.people.Audit;
import org.hexapla.search.Search;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes a removed speech again, row by row as its history kept it.
@Component
class RestoringSpeeches {

    private final JdbcClient database;
    private final SpeechFields fields;
    private final Records records;
    private final Audit audit;
    private final Search search;

    RestoringSpeeches(JdbcClient database, SpeechFields fields, Records records, Audit audit, Search search) {
        this.database = database;
        this.fields = fields;
        this.records = records;
        this.audit = audit;
        this.search = search;
    }

    void restore(RecordId id, int version, PastVersion last) {
        records.restore(id, version, last.state());
        write(id, last.state(), """
                insert into library.speech
                select (jsonb_populate_record(null::library.speech, :state::jsonb)).* where :id > 0
                """);
        write(id, last.state(), """
                insert into library.speech_subject (speech, position, concept)
                select :id, position, concept #>> '{}'
                from jsonb_path_query(:state::jsonb, '$.subjects[*]') with ordinality as subject (concept, position)
                where jsonb_typeof(concept) = 'string'
                """);
        write(id, last.state(), """
                insert into library.speech_text (speech, language, file)
                select :id, text.key, text.value from jsonb_each_text(:state::jsonb -> 'texts') text
                where jsonb_typeof(:state::jsonb -> 'texts') = 'object'
                """);
        MarcJson.in(last.state()).ifPresent(record -> fields.put(Map.of(id, record)));
        audit.record(RecordKind.SPEECH.item(id), "restored", "", last.state());
        search.changed(List.of(RecordKind.SPEECH.item(id)));
    }

    private void write(RecordId id, String state, String statement) {
        database.sql(statement).param("id", id.value()).param("state", state).update();
    }
}
