package org.hexapla.library.cataloguing.history;

import java.util.List;
import java.util.Optional;
import org.hexapla.library.PastVersion;
import org.hexapla.library.RecordEntry;
import org.hexapla.library.RecordId;
import org.hexapla.library.Records;
import org.hexapla.library.cataloguing.NoRecord;
import org.hexapla.library.marc.MarcEntry;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.MarcRecords;
import org.springframework.stereotype.Component;

/// The versions of a record in MARC, the one that it is in and those that it was in.
@Component
public class Versions {

    private final Records records;
    private final MarcRecords marc;

    Versions(Records records, MarcRecords marc) {
        this.records = records;
        this.marc = marc;
    }

    /// The record as it was in a version; nothing, if it had no fields then or was removed.
    public Optional<MarcRecord> of(RecordId id, int number) {
        var entry = entry(id);
        if (!entry.isRemoved() && entry.version() == number) {
            return marc.find(id).map(MarcEntry::record);
        }
        return past(id).stream()
                .filter(version -> version.version() == number)
                .findFirst()
                .flatMap(marc.shelf(entry.kind())::asItWas);
    }

    RecordEntry entry(RecordId id) {
        return records.find(id).orElseThrow(() -> new NoRecord(id.toString()));
    }

    /// Newest first.
    List<PastVersion> past(RecordId id) {
        return records.history(id);
    }

    boolean hadFields(RecordEntry entry, PastVersion version) {
        return marc.shelf(entry.kind()).asItWas(version).isPresent();
    }
}
