package org.hexapla.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.hexapla.search.SearchResults.FacetCount;
import org.jspecify.annotations.Nullable;

/// Counts the values of facets in one state of the index.
final class FacetCounting {

    /// Of a facet with more values the most frequent are told.
    private static final int MOST_VALUES = 100;

    private final IndexReader reader;
    private final @Nullable SortedSetDocValuesReaderState state;
    private volatile @Nullable Map<String, List<FacetCount>> ofAll;

    private FacetCounting(IndexReader reader, @Nullable SortedSetDocValuesReaderState state) {
        this.reader = reader;
        this.state = state;
    }

    static FacetCounting of(IndexReader reader) throws IOException {
        try {
            return new FacetCounting(reader, new DefaultSortedSetDocValuesReaderState(reader, DocumentFields.FACETS));
        } catch (IllegalArgumentException _) {
            // No document has been indexed yet.
            return new FacetCounting(reader, null);
        }
    }

    boolean isOf(IndexReader other) {
        return reader == other;
    }

    /// The counts among what was found.
    Map<String, List<FacetCount>> among(FacetsCollector found) throws IOException {
        return state == null ? Map.of() : counts(new SortedSetDocValuesFacetCounts(state, found));
    }

    /// The counts of everything, which stay as they are while the index does.
    Map<String, List<FacetCount>> ofAll() throws IOException {
        var known = ofAll;
        if (known == null) {
            known = state == null ? Map.of() : counts(new SortedSetDocValuesFacetCounts(state));
            ofAll = known;
        }
        return known;
    }

    private static Map<String, List<FacetCount>> counts(Facets facets) throws IOException {
        var counts = new TreeMap<String, List<FacetCount>>();
        for (FacetResult result : facets.getAllDims(MOST_VALUES)) {
            counts.put(
                    result.dim,
                    Arrays.stream(result.labelValues)
                            .map(value -> new FacetCount(value.label, value.value.longValue()))
                            .toList());
        }
        return counts;
    }
}
