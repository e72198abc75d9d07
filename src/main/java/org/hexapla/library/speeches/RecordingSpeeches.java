package org.hexapla.library.speeches;

import java.time.LocalDate;
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
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes speeches in as their sources tell them: new ones, and ones that a source has corrected.
@Component
class RecordingSpeeches {

    private final SpeechTable table;
    private final KeepingSpeeches keeping;
    private final Records records;
    private final People people;

    RecordingSpeeches(SpeechTable table, KeepingSpeeches keeping, Records records, People people) {
        this.table = table;
        this.keeping = keeping;
        this.records = records;
        this.people = people;
    }

    /// Records speeches of one source, all of them or none. A speech that is told twice is what it is told last.
    ///
    /// @return what became of each, in their order
    @Transactional
    List<Outcome> record(String source, List<Speech> speeches) {
        return record(source, speeches, Map.of());
    }

    /// Records speeches of one source, of which an earlier system made records, all of them or none.
    ///
    /// @param made the days on which it did, by the source's ids
    /// @return what became of each, in their order
    @Transactional
    List<Outcome> record(String source, List<Speech> speeches, Map<String, LocalDate> made) {
        people.requireStaff("library");
        if (speeches.isEmpty()) {
            return List.of();
        }
        var kept = table.kept(
                source, speeches.stream().map(Speech::sourceId).distinct().toList());
        var fresh = new LinkedHashMap<String, Speech>();
        var corrected = new LinkedHashMap<RecordId, Speech>();
        var outcomes = new ArrayList<Outcome>();
        for (var speech : speeches) {
            var known = kept.get(speech.sourceId());
            if (known == null) {
                outcomes.add(fresh.put(speech.sourceId(), speech) == null ? Outcome.ADDED : Outcome.CHANGED);
            } else if (known.digest().equals(Digest.of(speech))) {
                outcomes.add(Outcome.UNCHANGED);
            } else {
                corrected.put(known.record(), speech);
                outcomes.add(Outcome.CHANGED);
            }
        }
        add(List.copyOf(fresh.values()), made);
        correct(corrected, kept);
        return outcomes;
    }

    private void add(List<Speech> fresh, Map<String, LocalDate> made) {
        if (fresh.isEmpty()) {
            return;
        }
        var ids = records.create(RecordKind.SPEECH, fresh.size());
        var added = new LinkedHashMap<RecordId, Speech>();
        for (var i = 0; i < fresh.size(); i++) {
            added.put(ids.get(i), fresh.get(i));
        }
        keeping.add(added, digests(added), Map.of());
        var days = new HashMap<RecordId, LocalDate>();
        added.forEach(
                (id, speech) -> Optional.ofNullable(made.get(speech.sourceId())).ifPresent(day -> days.put(id, day)));
        records.made(days);
    }

    private void correct(Map<RecordId, Speech> corrected, Map<String, SpeechTable.Kept> kept) {
        if (corrected.isEmpty()) {
            return;
        }
        var versions = new HashMap<RecordId, Integer>();
        kept.values().stream()
                .filter(one -> corrected.containsKey(one.record()))
                .forEach(one -> versions.put(one.record(), one.version()));
        keeping.replace(corrected, digests(corrected), versions, Map.of());
    }

    static Map<RecordId, String> digests(Map<RecordId, Speech> speeches) {
        var digests = new HashMap<RecordId, String>();
        speeches.forEach((id, speech) -> digests.put(id, Digest.of(speech)));
        return digests;
    }

    enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED
    }
}
