package org.hexapla.library.votes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.Records;
import org.hexapla.library.marc.MarcJson;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.people.Audit;
import org.hexapla.search.Search;
import org.springframework.stereotype.Component;

/// Writes roll calls with all that must follow: history, trail, fields, agreement to count anew, the note to the index.
/// In the caller's transaction, without asking who may.
@Component
class KeepingRollCalls {

    private final RollCallTable table;
    private final VoteFields fields;
    private final Agreement agreement;
    private final Records records;
    private final Audit audit;
    private final Search search;

    KeepingRollCalls(
            RollCallTable table, VoteFields fields, Agreement agreement, Records records, Audit audit, Search search) {
        this.table = table;
        this.fields = fields;
        this.agreement = agreement;
        this.records = records;
        this.audit = audit;
        this.search = search;
    }

    /// Roll calls that there were not.
    ///
    /// @param digests of what their sources said
    /// @param catalogued the fields of those that come in MARC
    void add(Map<RecordId, RollCall> rollCalls, Map<RecordId, String> digests, Map<RecordId, MarcRecord> catalogued) {
        table.insert(rollCalls, digests);
        fields.put(catalogued);
        var acts = new ArrayList<Audit.Act>();
        table.json(rollCalls.keySet())
                .forEach((id, json) -> acts.add(new Audit.Act(
                        RecordKind.VOTE.item(id),
                        "created",
                        "",
                        state(json, Optional.ofNullable(catalogued.get(id))))));
        audit.record(acts);
        follow(rollCalls);
    }

    /// Roll calls that are otherwise now; their fields follow, if nobody says them.
    ///
    /// @param kept what they were
    /// @param catalogued the fields of those that were changed in MARC
    void replace(
            Map<RecordId, RollCall> rollCalls,
            Map<RecordId, String> digests,
            Map<RecordId, RollCallTable.Kept> kept,
            Map<RecordId, MarcRecord> catalogued) {
        agreement.isStaleFor(rollCalls.keySet());
        var before = states(rollCalls.keySet());
        var now = new HashMap<>(fields.following(rollCalls));
        now.putAll(catalogued);
        kept.forEach((id, one) -> {
            records.change(id, one.version(), before.getOrDefault(id, "{}"));
            table.delete(id);
        });
        table.insert(rollCalls, digests);
        fields.put(now);
        var acts = new ArrayList<Audit.Act>();
        states(rollCalls.keySet())
                .forEach((id, json) -> acts.add(
                        new Audit.Act(RecordKind.VOTE.item(id), "changed", before.getOrDefault(id, "{}"), json)));
        audit.record(acts);
        follow(rollCalls);
    }

    /// A roll call whose fields read otherwise since a heading does. No version ends: nobody changed it.
    void reread(RecordId id, RollCall now, String digest) {
        table.delete(id);
        table.insert(Map.of(id, now), Map.of(id, digest));
        search.changed(List.of(RecordKind.VOTE.item(id)));
    }

    void remove(RecordId id, int version, String reason) {
        var before = states(List.of(id)).getOrDefault(id, "{}");
        agreement.isStaleFor(List.of(id));
        records.remove(id, version, reason, before);
        fields.remove(id);
        table.delete(id);
        audit.record(RecordKind.VOTE.item(id), "removed", before, "");
        search.changed(List.of(RecordKind.VOTE.item(id)));
    }

    private Map<RecordId, String> states(java.util.Collection<RecordId> ids) {
        var marc = fields.stored(ids);
        var states = new LinkedHashMap<RecordId, String>();
        table.json(ids).forEach((id, json) -> states.put(id, state(json, Optional.ofNullable(marc.get(id)))));
        return states;
    }

    private static String state(String json, Optional<MarcRecord> record) {
        return record.map(fields -> MarcJson.beside(json, fields)).orElse(json);
    }

    private void follow(Map<RecordId, RollCall> recorded) {
        agreement.isStaleFor(recorded.keySet());
        search.changed(recorded.keySet().stream().map(RecordKind.VOTE::item).toList());
    }
}
