package org.hexapla.library.catalogue.editing;

import java.time.Instant;
import java.util.List;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.RecordId;

/// What a document was and is, newest first.
///
/// @param isRemoved whether only this history is left
public record HistoryView(RecordId id, Symbol symbol, boolean isRemoved, List<Version> versions) {

    /// @param by who made it
    /// @param act `created`, `changed` or `removed`
    /// @param differences from the version before
    public record Version(int number, Instant at, String by, String act, String reason, List<Difference> differences) {}

    /// A part of the description that is different.
    ///
    /// @param before what it was, empty if it was not there
    /// @param after what it is, empty if it is no more
    public record Difference(String labelKey, String before, String after) {}
}
