package org.hexapla.library;

import org.hexapla.kernel.Problem;

/// Somebody else changed or removed the record since it was read.
public final class RecordChanged extends Problem {

    public RecordChanged(RecordId record) {
        super(Category.CONFLICT, "library.document.changed-meanwhile", record.toString());
    }
}
