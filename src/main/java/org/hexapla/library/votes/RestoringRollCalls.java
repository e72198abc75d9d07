package org.hexapla.library.votes;

import java.util.List;
import java.util.Map;
import org.hexapla.library.PastVersion;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.RestoringRecords;
import org.hexapla.library.marc.MarcJson;
import org.springframework.stereotype.Component;

/// Writes a removed roll call again, row by row as its history kept it.
@Component
class RestoringRollCalls {

    private static final List<String> ROWS = List.of("""
            insert into library.roll_call
            select (jsonb_populate_record(null::library.roll_call, :state::jsonb)).* where :id > 0
            """, """
            insert into library.ballot (roll_call, state, letter, named)
            select :id, ballot.key, ballot.value, coalesce(:state::jsonb -> 'names' ->> ballot.key, '')
            from jsonb_each_text(:state::jsonb -> 'ballots') ballot
            where jsonb_typeof(:state::jsonb -> 'ballots') = 'object'
            """, """
            insert into library.roll_call_subject (roll_call, position, scheme, value)
            select :id, position, split_part(said, ':', 1), substr(said, strpos(said, ':') + 1)
            from jsonb_path_query(:state::jsonb, '$.subjects[*]') with ordinality as subject (one, position),
                lateral (select one #>> '{}') as text (said)
            where said is not null
            """);

    private final RestoringRecords restoring;
    private final VoteFields fields;
    private final Agreement agreement;

    RestoringRollCalls(RestoringRecords restoring, VoteFields fields, Agreement agreement) {
        this.restoring = restoring;
        this.fields = fields;
        this.agreement = agreement;
    }

    void restore(RecordId id, int version, PastVersion last) {
        restoring.restore(RecordKind.VOTE, id, version, last, ROWS);
        MarcJson.in(last.state()).ifPresent(record -> fields.put(Map.of(id, record)));
        agreement.isStaleFor(List.of(id));
    }
}
