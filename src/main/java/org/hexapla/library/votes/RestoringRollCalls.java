package org.hexapla.library.votes;

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

/// Writes a removed roll call again, row by row as its history kept it.
@Component
class RestoringRollCalls {

    private final JdbcClient database;
    private final VoteFields fields;
    private final Agreement agreement;
    private final Records records;
    private final Audit audit;
    private final Search search;

    RestoringRollCalls(
            JdbcClient database, VoteFields fields, Agreement agreement, Records records, Audit audit, Search search) {
        this.database = database;
        this.fields = fields;
        this.agreement = agreement;
        this.records = records;
        this.audit = audit;
        this.search = search;
    }

    void restore(RecordId id, int version, PastVersion last) {
        records.restore(id, version, last.state());
        write(id, last.state(), """
                insert into library.roll_call
                select (jsonb_populate_record(null::library.roll_call, :state::jsonb)).* where :id > 0
                """);
        write(id, last.state(), """
                insert into library.ballot (roll_call, state, letter, named)
                select :id, ballot.key, ballot.value, coalesce(:state::jsonb -> 'names' ->> ballot.key, '')
                from jsonb_each_text(:state::jsonb -> 'ballots') ballot
                where jsonb_typeof(:state::jsonb -> 'ballots') = 'object'
                """);
        write(id, last.state(), """
                insert into library.roll_call_subject (roll_call, position, scheme, value)
                select :id, position, split_part(said, ':', 1), substr(said, strpos(said, ':') + 1)
                from jsonb_path_query(:state::jsonb, '$.subjects[*]') with ordinality as subject (one, position),
                    lateral (select one #>> '{}') as text (said)
                where said is not null
                """);
        MarcJson.in(last.state()).ifPresent(record -> fields.put(Map.of(id, record)));
        agreement.isStaleFor(List.of(id));
        audit.record(RecordKind.VOTE.item(id), "restored", "", last.state());
        search.changed(List.of(RecordKind.VOTE.item(id)));
    }

    private void write(RecordId id, String state, String statement) {
        database.sql(statement).param("id", id.value()).param("state", state).update();
    }
}
