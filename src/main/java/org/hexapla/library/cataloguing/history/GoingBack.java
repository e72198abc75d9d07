package org.hexapla.library.cataloguing.history;

import java.util.List;
import org.hexapla.library.RecordId;
import org.hexapla.library.cataloguing.NoRecord;
import org.hexapla.library.marc.Finding;
import org.hexapla.library.marc.MarcRecords;
import org.hexapla.library.marc.Saved;
import org.hexapla.library.marc.SavingRecords;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Brings a record back to what it was: to an earlier version, or out of its removal. What came in between stays in
/// the history; going back is a new version.
@Component
class GoingBack {

    private final Versions versions;
    private final MarcRecords records;
    private final SavingRecords saving;
    private final People people;

    GoingBack(Versions versions, MarcRecords records, SavingRecords saving, People people) {
        this.versions = versions;
        this.records = records;
        this.saving = saving;
        this.people = people;
    }

    /// @param version the one that was seen
    /// @return why it cannot be: what was right then may not be today
    List<Finding> revert(RecordId id, int version, int to) {
        people.requireStaff("library");
        var past = versions.of(id, to).orElseThrow(() -> new NoRecord(id.toString()));
        return switch (saving.save(versions.entry(id).kind(), id, version, past)) {
            case Saved.Refused(var findings) -> findings;
            case Saved.Added _, Saved.Changed _, Saved.Unchanged _ -> List.of();
        };
    }

    /// @param version the number that the removal gave it
    @Transactional
    public void restore(RecordId id, int version) {
        people.requireStaff("library");
        var entry = versions.entry(id);
        var last = versions.past(id).getFirst();
        records.shelf(entry.kind()).restore(id, version, last);
    }

    void remove(RecordId id, int version, String reason) {
        people.requireStaff("library");
        records.shelf(versions.entry(id).kind()).remove(id, version, reason);
    }
}
