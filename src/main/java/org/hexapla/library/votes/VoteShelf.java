package org.hexapla.library.votes;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.library.Digest;
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

/// Roll calls as they are catalogued in MARC.
@Component
@Transactional
class VoteShelf implements MarcShelf {

    private final VoteReading reading;
    private final RollCallTable table;
    private final VoteFields fields;
    private final KeepingRollCalls keeping;
    private final Records records;
    private final People people;
    private final RestoringRollCalls restoring;

    VoteShelf(
            VoteReading reading,
            RollCallTable table,
            VoteFields fields,
            KeepingRollCalls keeping,
            Records records,
            People people,
            RestoringRollCalls restoring) {
        this.reading = reading;
        this.table = table;
        this.fields = fields;
        this.keeping = keeping;
        this.records = records;
        this.people = people;
        this.restoring = restoring;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.VOTE;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<RecordId, MarcEntry> find(Collection<RecordId> ids) {
        var rollCalls = reading.find(ids);
        var versions = table.versions(rollCalls.keySet());
        Map<RecordId, MarcEntry> entries = new HashMap<>();
        fields.of(rollCalls)
                .forEach((id, record) ->
                        entries.put(id, new MarcEntry(id, RecordKind.VOTE, versions.getOrDefault(id, 1), record)));
        return entries;
    }

    @Override
    @Transactional(readOnly = true)
    public List<RecordId> after(@Nullable RecordId last, int most) {
        return reading.after(last == null ? 0 : last.value(), most);
    }

    @Override
    public List<RecordId> add(List<MarcRecord> added) {
        people.requireStaff("library");
        if (added.isEmpty()) {
            return List.of();
        }
        var ids = records.create(RecordKind.VOTE, added.size());
        var byId = new LinkedHashMap<RecordId, MarcRecord>();
        for (var i = 0; i < ids.size(); i++) {
            byId.put(ids.get(i), added.get(i));
        }
        var rollCalls = new LinkedHashMap<RecordId, RollCall>();
        var digests = new HashMap<RecordId, String>();
        var catalogued = new HashMap<RecordId, MarcRecord>();
        fields.read(byId).forEach((id, told) -> {
            rollCalls.put(id, told.model());
            digests.put(id, Digest.of(told.model()));
            catalogued.put(id, told.record());
        });
        keeping.add(rollCalls, digests, catalogued);
        return ids;
    }

    @Override
    public void change(RecordId id, int version, MarcRecord record) {
        people.requireStaff("library");
        var before = reading.find(id).orElseThrow(() -> new RecordChanged(id));
        var kept = table.kept(id);
        if (kept.version() != version) {
            throw new RecordChanged(id);
        }
        var told = fields.read(record, before);
        if (!told.record().equals(fields.of(Map.of(id, before)).get(id))) {
            // What the source said stays noted: only when it says something else, it is heard again.
            keeping.replace(
                    Map.of(id, told.model()), Map.of(id, kept.digest()), Map.of(id, kept), Map.of(id, told.record()));
        }
    }

    @Override
    public void reread(Collection<RecordId> ids) {
        people.requireStaff("library");
        var marc = fields.stored(ids);
        reading.find(marc.keySet()).forEach((id, before) -> {
            var told = fields.read(marc.getOrDefault(id, MarcRecord.EMPTY), before);
            if (!told.model().equals(before)) {
                keeping.reread(id, told.model(), table.kept(id).digest());
            }
        });
    }

    @Override
    public void remove(RecordId id, int version, String reason) {
        people.requireStaff("library");
        keeping.remove(id, version, reason);
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
