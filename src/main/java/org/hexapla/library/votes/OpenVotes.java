package org.hexapla.library.votes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

/// Roll calls as anybody may take them away.
@Component
@Transactional(readOnly = true)
class OpenVotes implements OpenRecords {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String OUTLINES = """
            select record, date_known, body, resolution, draft, committee_report, meeting, title::text, description::text,
                   (select jsonb_agg(scheme || ':' || value order by position)
                    from library.roll_call_subject where roll_call = record)::text as subjects
            from library.roll_call where record in (:records)
            """;

    private static final String DATA = """
            select record, jsonb_strip_nulls(jsonb_build_object(
                       'source', source, 'sourceId', source_id, 'reference', nullif(reference, ''), 'body', body,
                       'session', session, 'date', date_known, 'resolution', resolution, 'draft', draft,
                       'committeeReport', committee_report, 'meeting', meeting, 'title', title,
                       'description', description, 'agendaTitle', agenda_title, 'note', nullif(note, ''),
                       'important', important, 'ofParagraph', of_paragraph, 'ofAmendment', of_amendment,
                       'subjects', (select jsonb_agg(scheme || ':' || value order by position)
                                    from library.roll_call_subject where roll_call = record),
                       'totals', (select jsonb_build_object(
                                      'Y', count(*) filter (where letter = 'Y'), 'N', count(*) filter (where letter = 'N'),
                                      'A', count(*) filter (where letter = 'A'), 'X', count(*) filter (where letter = 'X'))
                                  from library.ballot where roll_call = record),
                       'ballots', (select jsonb_object_agg(state, letter)
                                   from library.ballot where roll_call = record)))::text as data
            from library.roll_call where record in (:records)
            """;

    private final JdbcClient database;
    private final SubjectNames names;

    OpenVotes(JdbcClient database, SubjectNames names) {
        this.database = database;
        this.names = names;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.VOTE;
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
        return new Outline(
                new RecordId(row.getLong("record")),
                RecordKind.VOTE,
                RecordKind.VOTE.code(),
                List.of(),
                LocalizedTextJson.read(row.getString("title")),
                List.of(row.getString("body")),
                List.of(),
                LocalizedTextJson.read(row.getString("description")),
                subjects(row.getString("subjects")),
                new PartialDate(row.getString("date_known")),
                List.of(),
                List.of(),
                symbols(row, "resolution", "draft", "committee_report", "meeting"));
    }

    private List<LocalizedText> subjects(@org.jspecify.annotations.Nullable String written) {
        if (written == null) {
            return List.of();
        }
        var subjects = JSON.readTree(written)
                .valueStream()
                .flatMap(each -> Subject.parse(each.asString()).stream())
                .toList();
        return names.of(subjects, Language.EN).values().stream()
                .map(words -> LocalizedText.of(Language.EN, words))
                .toList();
    }

    private static List<Symbol> symbols(ResultSet row, String... columns) throws SQLException {
        var symbols = Stream.<Symbol>builder();
        for (var column : columns) {
            Optional.ofNullable(row.getString(column)).map(Symbol::of).ifPresent(symbols);
        }
        return symbols.build().toList();
    }
}
