package org.hexapla.library.cataloguing.finding;

import java.util.List;
import org.hexapla.kernel.web.Paging;
import org.hexapla.library.marc.query.BrowsingFields;
import org.hexapla.library.marc.query.LogicalField;

/// The values of a field.
///
/// @param start with which they begin
/// @param isInTime whether they could be counted
public record BrowseView(
        LogicalField field, String start, List<BrowsingFields.Value> values, Paging paging, boolean isInTime) {

    /// The question that finds the records of a value.
    public String question(String value) {
        return field.code() + ":'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
