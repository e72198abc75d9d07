package org.hexapla.kernel;

import java.util.Set;

/// A module's offer of facts of one measure: rows of the one shape of the design, in a view of the module's own schema.
///
/// @param measure the name it is asked by, `library.votes`
/// @param name in every official language
/// @param definition what exactly is counted, in every official language
/// @param unit the message key of its unit
/// @param extent whether it happens on a day or counts from a day to a day
/// @param dimensions the columns and declared facets that it fills
/// @param view the SQL view with its schema, `library.fact_votes`
/// @param address where a record behind a fact opens, with `{record}` and `{lang}` in it
public record FactSource(
        String measure,
        LocalizedText name,
        LocalizedText definition,
        String unit,
        Extent extent,
        Set<String> dimensions,
        String view,
        String address) {

    /// A flow happens (a vote is cast); a stock holds (a document is in the collection).
    public enum Extent {
        FLOW,
        STOCK
    }
}
