package org.hexapla.library;

import org.hexapla.kernel.Problem;

/// Somebody else works on the record: it stands in their work list and is closed to others.
public final class RecordHeld extends Problem {

    /// @param holder who works on it
    /// @param list the name of their list
    public RecordHeld(RecordId record, String holder, String list) {
        super(Category.CONFLICT, "cataloguing.lists.held", record.toString(), holder, list);
    }
}
