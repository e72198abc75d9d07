package org.hexapla.library.speeches;

import java.util.List;
import java.util.Map;
import org.hexapla.library.PastVersion;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.RestoringRecords;
import org.hexapla.library.marc.MarcJson;
import org.springframework.stereotype.Component;

/// Writes a removed speech again, row by row as its history kept it.
@Component
class RestoringSpeeches {

    private static final List<String> ROWS = List.of("""
            insert into library.speech
            select (jsonb_populate_record(null::library.speech, :state::jsonb)).* where :id > 0
            """, """
            insert into library.speech_subject (speech, position, concept)
            select :id, position, concept #>> '{}'
            from jsonb_path_query(:state::jsonb, '$.subjects[*]') with ordinality as subject (concept, position)
            where jsonb_typeof(concept) = 'string'
            """, """
            insert into library.speech_text (speech, language, file)
            select :id, text.key, text.value from jsonb_each_text(:state::jsonb -> 'texts') text
            where jsonb_typeof(:state::jsonb -> 'texts') = 'object'
            """);

    private final RestoringRecords restoring;
    private final SpeechFields fields;

    RestoringSpeeches(RestoringRecords restoring, SpeechFields fields) {
        this.restoring = restoring;
        this.fields = fields;
    }

    void restore(RecordId id, int version, PastVersion last) {
        restoring.restore(RecordKind.SPEECH, id, version, last, ROWS);
        MarcJson.in(last.state()).ifPresent(record -> fields.put(Map.of(id, record)));
    }
}
