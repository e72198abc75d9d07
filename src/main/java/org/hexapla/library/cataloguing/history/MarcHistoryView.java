package org.hexapla.library.cataloguing.history;

import java.time.Instant;
import java.util.List;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.marc.Finding;

/// What a record was in MARC, version by version.
///
/// @param current the number of the last version
/// @param from the version that is compared
/// @param to with which it is compared
/// @param isComparable whether both have fields to compare
/// @param refused why it could not be brought back to an earlier version
public record MarcHistoryView(
        RecordId id,
        RecordKind kind,
        String name,
        boolean isRemoved,
        int current,
        List<Version> versions,
        int from,
        int to,
        boolean isComparable,
        List<Difference> differences,
        List<Finding> refused) {

    /// Where readers see the record, after the language.
    public String readersAddress() {
        return (kind == RecordKind.SPEECH ? "/speeches/" : "/" + kind.code() + "s/") + id;
    }

    /// @param act `created`, `changed`, `removed` or `restored`
    /// @param isThere whether its fields can be seen
    public record Version(int number, Instant at, String by, String act, String reason, boolean isThere) {}

    /// A field that is different.
    ///
    /// @param before empty if it was not there
    /// @param after empty if it is no more
    public record Difference(String tag, String label, String before, String after) {}
}
