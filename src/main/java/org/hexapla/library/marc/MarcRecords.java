package org.hexapla.library.marc;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hexapla.library.RecordEntry;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.Records;
import org.springframework.stereotype.Component;

/// All records of the library in MARC, whatever their kind.
@Component
public class MarcRecords {

    private final Map<RecordKind, MarcShelf> shelves = new EnumMap<>(RecordKind.class);
    private final Records records;

    MarcRecords(List<MarcShelf> shelves, Records records) {
        shelves.forEach(shelf -> this.shelves.put(shelf.kind(), shelf));
        this.records = records;
    }

    /// The shelf on which the records of a kind stand.
    public MarcShelf shelf(RecordKind kind) {
        return Objects.requireNonNull(shelves.get(kind), () -> "no shelf for " + kind);
    }

    /// The record, if it is live.
    public Optional<MarcEntry> find(RecordId id) {
        return records.find(id)
                .filter(entry -> !entry.isRemoved())
                .map(RecordEntry::kind)
                .flatMap(kind ->
                        Optional.ofNullable(shelf(kind).find(List.of(id)).get(id)));
    }

    /// The live records among these, by their numbers.
    public Map<RecordId, MarcEntry> find(Collection<RecordId> ids) {
        var found = new HashMap<RecordId, MarcEntry>();
        shelves.values().forEach(shelf -> found.putAll(shelf.find(ids)));
        return found;
    }
}
