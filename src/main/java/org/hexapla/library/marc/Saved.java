package org.hexapla.library.marc;

import java.util.List;
import org.hexapla.library.RecordId;

/// What came of saving a record.
public sealed interface Saved {

    /// It is in the collection now.
    ///
    /// @param warnings what should be looked at
    record Added(RecordId id, List<Finding> warnings) implements Saved {}

    /// It is otherwise now.
    ///
    /// @param version the one it has now
    record Changed(RecordId id, int version, List<Finding> warnings) implements Saved {}

    /// It was just so.
    record Unchanged(RecordId id) implements Saved {}

    /// Nothing was done.
    ///
    /// @param findings at least one of them an error
    record Refused(List<Finding> findings) implements Saved {}
}
