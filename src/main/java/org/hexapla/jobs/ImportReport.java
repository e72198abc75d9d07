package org.hexapla.jobs;

import java.util.List;

/// What came of an import.
///
/// @param refused how many inputs were refused in all
/// @param badInputs the first of them, at most [#KEPT]
public record ImportReport(long added, long changed, long unchanged, long refused, List<BadInput> badInputs) {

    /// How many refusals are kept in full; with more than these a person mends the source, not the rows.
    public static final int KEPT = 1000;

    public ImportReport {
        badInputs = List.copyOf(badInputs);
    }

    public static ImportReport empty() {
        return new ImportReport(0, 0, 0, 0, List.of());
    }

    /// Whether the importer had nothing to tell: it found nothing that it knows.
    public boolean isEmpty() {
        return added + changed + unchanged + refused == 0;
    }

    public boolean isClean() {
        return refused == 0;
    }
}
