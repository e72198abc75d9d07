package org.hexapla.library;

import java.util.List;

/// Records were made, changed or removed. Told within the transaction that did it, so that a listener's own notes are
/// kept or lost with it.
public record RecordsWritten(List<RecordId> records) {

    public RecordsWritten {
        records = List.copyOf(records);
    }
}
