package org.hexapla.library.speeches;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.StateCode;
import org.hexapla.authorities.States;
import org.hexapla.authorities.Thesaurus;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.kernel.PartialDate;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.OpenRecords;
import org.hexapla.library.Outline;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Speeches as anybody may take them away.
@Component
@Transactional(readOnly = true)
class OpenSpeeches implements OpenRecords {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String OUTLINES = """
            select record, date_known, body, meeting, speaker::text, state, spoken,
                   array(select concept from library.speech_subject where speech = record order by position) as subjects,
                   array(select language || ' ' || file from library.speech_text where speech = record
                         order by language) as texts
            from library.speech where record in (:records)
            """;

    private static final String DATA = """
            select record, jsonb_strip_nulls(jsonb_build_object(
                       'source', source, 'sourceId', source_id, 'body', body, 'session', nullif(session, ''),
                       'date', date_known, 'meeting', meeting, 'speaker', speaker, 'state', nullif(state, ''),
                       'agendaItem', nullif(agenda_item, ''), 'spoken', nullif(spoken, ''),
                       'position', nullif(position, ''),
                       'concepts', (select jsonb_agg(concept order by position)
                                    from library.speech_subject where speech = record),
                       'files', (select jsonb_agg(jsonb_build_object(
                                     'language', language, 'mediaType', 'text/plain', 'sha256', file,
                                     'address', '/files/' || file || '/speech-' || record || '-' || language || '.txt')
                                     order by language)
                                 from library.speech_text where speech = record)))::text as data
            from library.speech where record in (:records)
            """;

    private final JdbcClient database;
    private final States states;
    private final Thesaurus thesaurus;

    OpenSpeeches(JdbcClient database, States states, Thesaurus thesaurus) {
        this.database = database;
        this.states = states;
        this.thesaurus = thesaurus;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.SPEECH;
    }

    @Override
    public Map<RecordId, Outline> outlines(Collection<RecordId> records) {
        return RecordRows.of(database, OUTLINES, records, (row, _) -> outline(row));
    }

    @Override
    public Map<RecordId, ObjectNode> data(Collection<RecordId> records) {
        return RecordRows.of(database, DATA, records, (row, _) -> (ObjectNode) JSON.readTree(row.getString("data")));
    }

    private Outline outline(ResultSet row) throws SQLException {
        var id = new RecordId(row.getLong("record"));
        var date = new PartialDate(row.getString("date_known"));
        var speaker = LocalizedTextJson.read(row.getString("speaker"));
        var state = stateName(row.getString("state"), date);
        var files = Stream.of(strings(row, "texts")).map(text -> file(id, text)).toList();
        return new Outline(
                id,
                RecordKind.SPEECH,
                RecordKind.SPEECH.code(),
                List.of(),
                speaker.isEmpty() ? state : speaker,
                List.of(row.getString("body")),
                Stream.of(speaker, state).filter(name -> !name.isEmpty()).toList(),
                LocalizedText.none(),
                subjects(strings(row, "subjects")),
                date,
                LocalizedText.inOrder(Stream.concat(
                                Language.parse(row.getString("spoken")).stream(),
                                files.stream().map(Outline.OpenFile::language))
                        .toList()),
                files,
                Optional.ofNullable(row.getString("meeting")).map(Symbol::of).stream()
                        .toList());
    }

    private LocalizedText stateName(String code, PartialDate date) {
        return code.isEmpty()
                ? LocalizedText.none()
                : states.find(new StateCode(code))
                        .map(state -> state.nameOn(date.last()))
                        .orElse(LocalizedText.none());
    }

    private List<LocalizedText> subjects(String... concepts) {
        return thesaurus.find(Stream.of(concepts).map(ConceptId::new).toList()).values().stream()
                .map(Thesaurus.Concept::label)
                .toList();
    }

    private static Outline.OpenFile file(RecordId id, String text) {
        var parts = text.split(" ");
        return new Outline.OpenFile(
                new Language(parts[0]), "/files/" + parts[1] + "/speech-" + id + "-" + parts[0] + ".txt", "text/plain");
    }

    private static String[] strings(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }
}
