package org.hexapla.library.votes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.Records;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.hexapla.search.Search;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes roll calls in as their sources say them, checked before by [BallotCheck]: new ones, and ones that a source has
/// corrected.
@Component
class RecordingRollCalls {

    private final RollCallTable table;
    private final Agreement agreement;
    private final Records records;
    private final People people;
    private final Audit audit;
    private final Search search;

    RecordingRollCalls(
            RollCallTable table, Agreement agreement, Records records, People people, Audit audit, Search search) {
        this.table = table;
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
        var digests = new LinkedHashMap<String, String>();
        rollCalls.forEach(rollCall -> digests.put(rollCall.sourceId(), digest(rollCall)));
        var kept = table.kept(source, digests.keySet());
        var fresh = new ArrayList<RollCall>();
        var corrected = new LinkedHashMap<RecordId, RollCall>();
        var outcomes = new ArrayList<Outcome>();
        for (var rollCall : rollCalls) {
            var known = kept.get(rollCall.sourceId());
            if (known == null) {
                fresh.add(rollCall);
                outcomes.add(Outcome.ADDED);
            } else if (known.digest().equals(digests.get(rollCall.sourceId()))) {
                outcomes.add(Outcome.UNCHANGED);
            } else {
                corrected.put(known.record(), rollCall);
                outcomes.add(Outcome.CHANGED);
            }
        }
        add(fresh, digests);
        correct(corrected, kept, digests);
        return outcomes;
    }

    private void add(List<RollCall> fresh, Map<String, String> digests) {
        if (fresh.isEmpty()) {
            return;
        }
        var ids = records.create(RecordKind.VOTE, fresh.size());
        var added = new LinkedHashMap<RecordId, RollCall>();
        for (var i = 0; i < fresh.size(); i++) {
            added.put(ids.get(i), fresh.get(i));
        }
        table.insert(added, digests);
        table.json(added.keySet()).forEach((id, json) -> audit.record(RecordKind.VOTE.item(id), "created", "", json));
        follow(added);
    }

    private void correct(
            Map<RecordId, RollCall> corrected, Map<String, RollCallTable.Kept> kept, Map<String, String> digests) {
        if (corrected.isEmpty()) {
            return;
        }
        var before = table.json(corrected.keySet());
        agreement.isStaleFor(corrected.keySet());
        corrected.forEach((id, rollCall) -> {
            var version = java.util.Objects.requireNonNull(kept.get(rollCall.sourceId()))
                    .version();
            records.change(id, version, before.getOrDefault(id, "{}"));
            table.delete(id);
        });
        table.insert(corrected, digests);
        table.json(corrected.keySet())
                .forEach((id, json) ->
                        audit.record(RecordKind.VOTE.item(id), "changed", before.getOrDefault(id, "{}"), json));
        follow(corrected);
    }

    private void follow(Map<RecordId, RollCall> recorded) {
        agreement.isStaleFor(recorded.keySet());
        search.changed(recorded.keySet().stream().map(RecordKind.VOTE::item).toList());
    }

    /// Records write all they hold, in a fixed order, when they are asked for their text.
    private static String digest(RollCall rollCall) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(rollCall.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED
    }
}
