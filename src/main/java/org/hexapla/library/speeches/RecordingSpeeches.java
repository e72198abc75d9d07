package org.hexapla.library.speeches;

import java.util.List;
import org.hexapla.library.Digest;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.Records;
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

    RecordingSpeeches(SpeechTable table, Records records, People people, Audit audit, Search search) {
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
        var before = table.json(kept.record());
        records.change(kept.record(), kept.version(), before);
        table.delete(kept.record());
        table.insert(kept.record(), speech, digest);
        follow(kept.record(), "changed", before);
    }

    private void follow(RecordId id, String act, String before) {
        var item = RecordKind.SPEECH.item(id);
        audit.record(item, act, before, table.json(id));
        search.changed(List.of(item));
    }

    enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED
    }
}
