package org.hexapla.library.votes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hexapla.library.Digest;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.Records;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes roll calls in as their sources say them, checked before by [BallotCheck]: new ones, ones that a source has
/// corrected, and ones that another source has told already.
@Component
class RecordingRollCalls {

    private final RollCallTable table;
    private final Twins twins;
    private final KeepingRollCalls keeping;
    private final Records records;
    private final People people;

    RecordingRollCalls(RollCallTable table, Twins twins, KeepingRollCalls keeping, Records records, People people) {
        this.table = table;
        this.twins = twins;
        this.keeping = keeping;
        this.records = records;
        this.people = people;
    }

    /// Records roll calls of one source, all of them or none.
    ///
    /// @param made the day on which the source made its record of one, where it tells
    /// @return what became of each, in their order
    @Transactional
    List<Outcome> record(String source, List<RollCall> rollCalls, Function<RollCall, Optional<LocalDate>> made) {
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
        add(fresh, made);
        correct(corrected);
        return outcomes;
    }

    private void add(List<RollCall> fresh, Function<RollCall, Optional<LocalDate>> made) {
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
        keeping.add(added, digests, Map.of());
        var days = new HashMap<RecordId, LocalDate>();
        added.forEach((id, rollCall) -> made.apply(rollCall).ifPresent(day -> days.put(id, day)));
        records.made(days);
    }

    private void correct(Map<RollCall, RecordId> said) {
        if (said.isEmpty()) {
            return;
        }
        var corrected = new LinkedHashMap<RecordId, RollCall>();
        var digests = new HashMap<RecordId, String>();
        var before = new HashMap<RecordId, RollCallTable.Kept>();
        said.forEach((rollCall, id) -> {
            var kept = table.kept(id);
            var now = twins.joined(id, rollCall);
            before.put(id, kept);
            corrected.put(id, now);
            digests.put(id, now.source().equals(rollCall.source()) ? Digest.of(rollCall) : kept.digest());
            noteTheOther(id, kept, now, rollCall);
        });
        keeping.replace(corrected, digests, before, Map.of());
    }

    /// Of two sources only one is kept as the record; which other one told it, and how, is noted beside.
    private void noteTheOther(RecordId id, RollCallTable.Kept kept, RollCall now, RollCall said) {
        if (!now.source().equals(said.source())) {
            table.isToldBy(said.source(), said.sourceId(), id, Digest.of(said));
        } else if (!now.source().equals(kept.source())) {
            table.isToldBy(kept.source(), kept.sourceId(), id, kept.digest());
        }
    }

    enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED
    }
}
