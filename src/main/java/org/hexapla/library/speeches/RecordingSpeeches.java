package org.hexapla.library.speeches;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.library.Digest;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.Records;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.hexapla.search.Search;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes speeches in as their sources tell them: new ones, and ones that a source has corrected.
@Component
class RecordingSpeeches {

    private final SpeechTable table;
    private final Records records;
    private final People people;
    private final Audit audit;
    private final Search search;
    private final SpeechFields fields;

    RecordingSpeeches(
            SpeechTable table, Records records, People people, Audit audit, Search search, SpeechFields fields) {
        this.fields = fields;
        this.table = table;
        this.records = records;
        this.people = people;
        this.audit = audit;
        this.search = search;
    }

    @Transactional
    Outcome record(Speech speech) {
        people.requireStaff("library");
        var digest = Digest.of(speech);
        var kept = table.kept(speech.source(), speech.sourceId());
        if (kept.isEmpty()) {
            add(speech, digest);
            return Outcome.ADDED;
        }
        if (kept.get().digest().equals(digest)) {
            return Outcome.UNCHANGED;
        }
        correct(kept.get(), speech, digest);
        return Outcome.CHANGED;
    }

    private void add(Speech speech, String digest) {
        var id = records.create(RecordKind.SPEECH, 1).getFirst();
        table.insert(id, speech, digest);
        follow(id, "created", "");
    }

    private void correct(SpeechTable.Kept kept, Speech speech, String digest) {
        var id = kept.record();
        var before = fields.state(id, table.json(id));
        records.change(id, kept.version(), before);
        table.delete(id);
        table.insert(id, speech, digest);
        fields.follow(id, speech);
        follow(id, "changed", before);
    }

    /// New speeches that come in MARC, in the caller's transaction.
    void add(Map<RecordId, SpeechFields.Told> told) {
        told.forEach((id, one) -> table.insert(id, one.speech(), Digest.of(one.speech())));
        var catalogued = new LinkedHashMap<RecordId, MarcRecord>();
        told.forEach((id, one) -> catalogued.put(id, one.record()));
        fields.put(catalogued);
        audit.record(told.keySet().stream()
                .map(id -> new Audit.Act(RecordKind.SPEECH.item(id), "created", "", fields.state(id, table.json(id))))
                .toList());
        search.changed(told.keySet().stream().map(RecordKind.SPEECH::item).toList());
    }

    /// A speech that was changed in MARC. What its source said stays noted: only when it says something else, it is
    /// heard again.
    void change(RecordId id, int version, SpeechFields.Told told) {
        var before = fields.state(id, table.json(id));
        var digest = table.digest(id);
        records.change(id, version, before);
        table.delete(id);
        table.insert(id, told.speech(), digest);
        fields.put(Map.of(id, told.record()));
        follow(id, "changed", before);
    }

    /// A speech whose fields read otherwise since a heading does. No version ends: nobody changed it.
    void reread(RecordId id, Speech now) {
        var digest = table.digest(id);
        table.delete(id);
        table.insert(id, now, digest);
        search.changed(List.of(RecordKind.SPEECH.item(id)));
    }

    void remove(RecordId id, int version, String reason) {
        var item = RecordKind.SPEECH.item(id);
        var before = fields.state(id, table.json(id));
        records.remove(id, version, reason, before);
        fields.remove(id);
        table.delete(id);
        audit.record(item, "removed", before, "");
        search.changed(List.of(item));
    }

    private void follow(RecordId id, String act, String before) {
        var item = RecordKind.SPEECH.item(id);
        audit.record(item, act, before, fields.state(id, table.json(id)));
        search.changed(List.of(item));
    }

    enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED
    }
}
