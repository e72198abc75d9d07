package org.hexapla.library.proceedings.compiling;

import java.util.List;

/// What came of a wish to work on an index.
public sealed interface Preparing {

    record Done() implements Preparing {}

    /// A snapshot is being taken just now: nothing else may happen meanwhile.
    record SnapshotIsTaken() implements Preparing {}

    /// There is no snapshot yet to compile from.
    record NoSnapshot() implements Preparing {}

    /// Somebody else changed it since it was read.
    record Overtaken() implements Preparing {}

    /// What has to be put right first.
    ///
    /// @param runs the sections that hold it back
    /// @param missing the message keys of sections that were never compiled
    record HeldBack(List<Run> runs, List<String> missing) implements Preparing {}
}
