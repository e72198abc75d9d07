package org.hexapla.library.speeches;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.Records;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.people.Audit;
import org.hexapla.search.Search;
import org.springframework.stereotype.Component;

/// Writes speeches with all that must follow: history, trail, fields, the note to the index. In the caller's
/// transaction, without asking who may.
@Component
class KeepingSpeeches {

    private final SpeechTable table;
    private final SpeechFields fields;
    private final Records records;
    private final Audit audit;
    private final Search search;

    KeepingSpeeches(SpeechTable table, SpeechFields fields, Records records, Audit audit, Search search) {
        this.table = table;
        this.fields = fields;
        this.records = records;
        this.audit = audit;
        this.search = search;
    }

    /// Speeches that there were not.
    ///
    /// @param digests of what their sources said
    /// @param catalogued the fields of those that come in MARC
    void add(Map<RecordId, Speech> speeches, Map<RecordId, String> digests, Map<RecordId, MarcRecord> catalogued) {
        table.insert(speeches, digests);
        fields.put(catalogued);
        note(speeches.keySet(), "created", Map.of());
    }

    /// Speeches that are otherwise now; their fields follow, if nobody says them.
    ///
    /// @param versions in which they were
    /// @param catalogued the fields of those that were changed in MARC
    void replace(
            Map<RecordId, Speech> speeches,
            Map<RecordId, String> digests,
            Map<RecordId, Integer> versions,
            Map<RecordId, MarcRecord> catalogued) {
        var before = states(speeches.keySet());
        var now = new LinkedHashMap<>(fields.following(speeches));
        now.putAll(catalogued);
        versions.forEach((id, version) -> {
            records.change(id, version, before.getOrDefault(id, "{}"));
            table.delete(id);
        });
        table.insert(speeches, digests);
        fields.put(now);
        note(speeches.keySet(), "changed", before);
    }

    /// Speeches whose fields read otherwise since a heading does. No version ends: nobody changed them.
    void reread(Map<RecordId, Speech> now) {
        var digests = table.digests(now.keySet());
        now.keySet().forEach(table::delete);
        table.insert(now, digests);
        search.changed(now.keySet().stream().map(RecordKind.SPEECH::item).toList());
    }

    void remove(RecordId id, int version, String reason) {
        var before = states(List.of(id)).getOrDefault(id, "{}");
        records.remove(id, version, reason, before);
        fields.remove(id);
        table.delete(id);
        audit.record(RecordKind.SPEECH.item(id), "removed", before, "");
        search.changed(List.of(RecordKind.SPEECH.item(id)));
    }

    private Map<RecordId, String> states(Collection<RecordId> ids) {
        return fields.states(table.json(ids));
    }

    private void note(Collection<RecordId> ids, String act, Map<RecordId, String> before) {
        var acts = new ArrayList<Audit.Act>();
        states(ids)
                .forEach((id, now) ->
                        acts.add(new Audit.Act(RecordKind.SPEECH.item(id), act, before.getOrDefault(id, ""), now)));
        audit.record(acts);
        search.changed(ids.stream().map(RecordKind.SPEECH::item).toList());
    }
}
