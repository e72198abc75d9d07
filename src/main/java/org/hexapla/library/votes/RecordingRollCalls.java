package org.hexapla.library.votes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.library.Digest;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.Records;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.hexapla.search.Search;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes roll calls in as their sources say them, checked before by [BallotCheck]: new ones, ones that a source has
/// corrected, and ones that another source has told already.
@Component
class RecordingRollCalls {

    private final RollCallTable table;
    private final Twins twins;
    private final Agreement agreement;
    private final Records records;
    private final People people;
    private final Audit audit;
    private final Search search;

    RecordingRollCalls(
            RollCallTable table,
            Twins twins,
            Agreement agreement,
            Records records,
            People people,
            Audit audit,
            Search search) {
        this.table = table;
        this.twins = twins;
        this.agreement = agreement;
        this.records = records;
        this.people = people;
        this.audit = audit;
        this.search = search;
    }

    /// Records roll calls of one source, all of them or none.
    ///
    /// @return what became of each, in their order
    @Transactional
    List<Outcome> record(String source, List<RollCall> rollCalls) {
        people.requireStaff("library");
        var kept = table.kept(
                source, rollCalls.stream().map(RollCall::sourceId).distinct().toList());
        var search = twins.search(source);
        var fresh = new ArrayList<RollCall>();
        var corrected = new LinkedHashMap<RollCall, RecordId>();
        var outcomes = new ArrayList<Outcome>();
        for (var rollCall : rollCalls) {
            var known = Optional.ofNullable(kept.get(rollCall.sourceId()));
            if (known.filter(as -> as.digest().equals(Digest.of(rollCall))).isPresent()) {
                outcomes.add(Outcome.UNCHANGED);
                continue;
            }
            var record = known.map(RollCallTable.Kept::record).or(() -> search.twin(rollCall));
            record.ifPresentOrElse(id -> corrected.put(rollCall, id), () -> fresh.add(rollCall));
            outcomes.add(record.isPresent() ? Outcome.CHANGED : Outcome.ADDED);
        }
        add(fresh);
        correct(corrected);
        return outcomes;
    }

    private void add(List<RollCall> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        var ids = records.create(RecordKind.VOTE, fresh.size());
        var added = new LinkedHashMap<RecordId, RollCall>();
        var digests = new HashMap<RecordId, String>();
        for (var i = 0; i < fresh.size(); i++) {
            added.put(ids.get(i), fresh.get(i));
            digests.put(ids.get(i), Digest.of(fresh.get(i)));
        }
        table.insert(added, digests);
        table.json(added.keySet()).forEach((id, json) -> audit.record(RecordKind.VOTE.item(id), "created", "", json));
        follow(added);
    }

    private void correct(Map<RollCall, RecordId> said) {
        if (said.isEmpty()) {
            return;
        }
        var before = table.json(said.values());
        agreement.isStaleFor(said.values());
        var corrected = new LinkedHashMap<RecordId, RollCall>();
        var digests = new HashMap<RecordId, String>();
        said.forEach((rollCall, id) -> {
            var kept = table.kept(id);
            var now = twins.joined(id, rollCall);
            corrected.put(id, now);
            digests.put(id, now.source().equals(rollCall.source()) ? Digest.of(rollCall) : kept.digest());
            noteTheOther(id, kept, now, rollCall);
            records.change(id, kept.version(), before.getOrDefault(id, "{}"));
            table.delete(id);
        });
        table.insert(corrected, digests);
        table.json(corrected.keySet())
                .forEach((id, json) ->
                        audit.record(RecordKind.VOTE.item(id), "changed", before.getOrDefault(id, "{}"), json));
        follow(corrected);
    }

    /// Of two sources only one is kept as the record; which other one told it, and how, is noted beside.
    private void noteTheOther(RecordId id, RollCallTable.Kept kept, RollCall now, RollCall said) {
        if (!now.source().equals(said.source())) {
            table.isToldBy(said.source(), said.sourceId(), id, Digest.of(said));
        } else if (!now.source().equals(kept.source())) {
            table.isToldBy(kept.source(), kept.sourceId(), id, kept.digest());
        }
    }

    private void follow(Map<RecordId, RollCall> recorded) {
        agreement.isStaleFor(recorded.keySet());
        search.changed(recorded.keySet().stream().map(RecordKind.VOTE::item).toList());
    }

    enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED
    }
}
