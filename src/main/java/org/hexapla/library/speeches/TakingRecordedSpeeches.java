package org.hexapla.library.speeches;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.library.Digest;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.Records;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.hexapla.search.Search;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes records of speeches in, hundreds in one transaction; those that are there already go the way of all that is
/// heard again.
@Component
@Transactional
class TakingRecordedSpeeches {

    private final SpeechRows rows;
    private final RecordingSpeeches recording;
    private final Records records;
    private final People people;
    private final Audit audit;
    private final Search search;

    TakingRecordedSpeeches(
            SpeechRows rows, RecordingSpeeches recording, Records records, People people, Audit audit, Search search) {
        this.rows = rows;
        this.recording = recording;
        this.records = records;
        this.people = people;
        this.audit = audit;
        this.search = search;
    }

    /// All of one source, none twice.
    ///
    /// @return what became of each, in their order
    List<RecordingSpeeches.Outcome> take(String source, List<RecordedSpeech> told) {
        people.requireStaff("library");
        var known = rows.known(
                source, told.stream().map(one -> one.speech().sourceId()).toList());
        var fresh = new ArrayList<RecordedSpeech>();
        var outcomes = new ArrayList<RecordingSpeeches.Outcome>();
        for (var one : told) {
            if (known.contains(one.speech().sourceId())) {
                outcomes.add(recording.record(one.speech()));
            } else {
                fresh.add(one);
                outcomes.add(RecordingSpeeches.Outcome.ADDED);
            }
        }
        if (!fresh.isEmpty()) {
            add(fresh);
        }
        return outcomes;
    }

    private void add(List<RecordedSpeech> fresh) {
        var ids = records.create(RecordKind.SPEECH, fresh.size());
        var speeches = new LinkedHashMap<RecordId, Speech>();
        Map<RecordId, LocalDate> days = new HashMap<>();
        for (var i = 0; i < ids.size(); i++) {
            var id = ids.get(i);
            speeches.put(id, fresh.get(i).speech());
            fresh.get(i).made().ifPresent(day -> days.put(id, day));
        }
        rows.insert(speeches, Digest::of);
        records.made(days);
        audit.record(rows.json(speeches.keySet()).entrySet().stream()
                .map(entry -> new Audit.Act(RecordKind.SPEECH.item(entry.getKey()), "created", "", entry.getValue()))
                .toList());
        search.changed(speeches.keySet().stream().map(RecordKind.SPEECH::item).toList());
    }
}
