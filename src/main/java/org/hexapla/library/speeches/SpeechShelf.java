package org.hexapla.library.speeches;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.library.PastVersion;
import org.hexapla.library.RecordChanged;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.Records;
import org.hexapla.library.marc.MarcEntry;
import org.hexapla.library.marc.MarcJson;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.MarcShelf;
import org.hexapla.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Speeches as they are catalogued in MARC.
@Component
@Transactional
class SpeechShelf implements MarcShelf {

    private final SpeechTable table;
    private final SpeechFields fields;
    private final RecordingSpeeches recording;
    private final Records records;
    private final People people;
    private final RestoringSpeeches restoring;

    SpeechShelf(
            SpeechTable table,
            SpeechFields fields,
            RecordingSpeeches recording,
            Records records,
            People people,
            RestoringSpeeches restoring) {
        this.table = table;
        this.fields = fields;
        this.recording = recording;
        this.records = records;
        this.people = people;
        this.restoring = restoring;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.SPEECH;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<RecordId, MarcEntry> find(Collection<RecordId> ids) {
        var speeches = table.find(ids);
        var versions = table.versions(speeches.keySet());
        Map<RecordId, MarcEntry> entries = new HashMap<>();
        fields.of(speeches)
                .forEach((id, record) ->
                        entries.put(id, new MarcEntry(id, RecordKind.SPEECH, versions.getOrDefault(id, 1), record)));
        return entries;
    }

    @Override
    @Transactional(readOnly = true)
    public List<RecordId> after(@Nullable RecordId last, int most) {
        return table.after(last == null ? 0 : last.value(), most);
    }

    @Override
    public List<RecordId> add(List<MarcRecord> added) {
        people.requireStaff("library");
        if (added.isEmpty()) {
            return List.of();
        }
        var ids = records.create(RecordKind.SPEECH, added.size());
        var byId = new LinkedHashMap<RecordId, MarcRecord>();
        for (var i = 0; i < ids.size(); i++) {
            byId.put(ids.get(i), added.get(i));
        }
        recording.add(fields.read(byId));
        return ids;
    }

    @Override
    public void change(RecordId id, int version, MarcRecord record) {
        people.requireStaff("library");
        var before = Optional.ofNullable(table.find(List.of(id)).get(id)).orElseThrow(() -> new RecordChanged(id));
        if (table.versions(List.of(id)).getOrDefault(id, 0) != version) {
            throw new RecordChanged(id);
        }
        var told = fields.read(record, before);
        if (!told.record().equals(fields.of(Map.of(id, before)).get(id))) {
            recording.change(id, version, told);
        }
    }

    @Override
    public void reread(Collection<RecordId> ids) {
        people.requireStaff("library");
        var marc = fields.stored(ids);
        table.find(marc.keySet()).forEach((id, before) -> {
            var told = fields.read(marc.getOrDefault(id, MarcRecord.EMPTY), before);
            if (!told.speech().equals(before)) {
                recording.reread(id, told.speech());
            }
        });
    }

    @Override
    public void remove(RecordId id, int version, String reason) {
        people.requireStaff("library");
        recording.remove(id, version, reason);
    }

    @Override
    public void restore(RecordId id, int version, PastVersion last) {
        people.requireStaff("library");
        restoring.restore(id, version, last);
    }

    @Override
    public Optional<MarcRecord> asItWas(PastVersion version) {
        return MarcJson.in(version.state());
    }
}
