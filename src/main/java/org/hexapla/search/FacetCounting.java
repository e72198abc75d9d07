package org.hexapla.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState.OrdRange;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues.MultiSortedSetDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongHeap;
import org.hexapla.search.SearchResults.FacetCount;
import org.jspecify.annotations.Nullable;

/// Counts the values of facets in one state of the index.
final class FacetCounting {

    /// Of a facet with more values the most frequent are told.
    private static final int MOST_VALUES = 100;

    /// The share of the memory in which numbers may be kept, so that a small machine can hold any index.
    private static final int SHARE = 8;

    private final IndexReader reader;
    private final @Nullable SortedSetDocValuesReaderState state;
    private final Map<Object, FacetOrdinals> ordinals;
    private final @Nullable String[] labels;
    private volatile @Nullable Map<String, List<FacetCount>> ofAll;

    private FacetCounting(
            IndexReader reader, @Nullable SortedSetDocValuesReaderState state, Map<Object, FacetOrdinals> ordinals) {
        this.reader = reader;
        this.state = state;
        this.ordinals = ordinals;
        this.labels = new String[state == null ? 0 : state.getSize()];
    }

    /// @param before the counting of an earlier state, which shares segments with this one
    static FacetCounting of(IndexReader reader, @Nullable FacetCounting before) throws IOException {
        try {
            var state = new DefaultSortedSetDocValuesReaderState(reader, DocumentFields.FACETS);
            return new FacetCounting(reader, state, ordinals(reader, before == null ? Map.of() : before.ordinals));
        } catch (IllegalArgumentException _) {
            // No document has been indexed yet.
            return new FacetCounting(reader, null, Map.of());
        }
    }

    private static Map<Object, FacetOrdinals> ordinals(IndexReader reader, Map<Object, FacetOrdinals> known)
            throws IOException {
        var ordinals = new HashMap<Object, FacetOrdinals>();
        var room = Runtime.getRuntime().maxMemory() / SHARE;
        for (var leaf : reader.leaves()) {
            var key = leaf.reader().getCoreCacheHelper().getKey();
            var there = known.get(key);
            var of = there == null ? FacetOrdinals.of(leaf.reader(), room) : there;
            ordinals.put(key, of);
            room -= of.bytes();
        }
        return Map.copyOf(ordinals);
    }

    boolean isOf(IndexReader other) {
        return reader == other;
    }

    /// The counts among what was found.
    Map<String, List<FacetCount>> among(FacetsCollector found) throws IOException {
        var counts = new TreeMap<String, List<FacetCount>>();
        if (state != null) {
            var values = state.getDocValues();
            var byNumber = count(found, values);
            for (var facet : state.getPrefixToOrdRange().entrySet()) {
                var most = most(values, byNumber, facet.getValue());
                if (!most.isEmpty()) {
                    counts.put(facet.getKey(), most);
                }
            }
        }
        return counts;
    }

    /// The counts of one facet among what was found.
    List<FacetCount> among(FacetsCollector found, String facet) throws IOException {
        var range = state == null ? null : state.getOrdRange(facet);
        if (state == null || range == null) {
            return List.of();
        }
        var values = state.getDocValues();
        return most(values, count(found, values), range);
    }

    /// The counts of everything, which stay as they are while the index does.
    Map<String, List<FacetCount>> ofAll() throws IOException {
        var known = ofAll;
        if (known == null) {
            var counts = new TreeMap<String, List<FacetCount>>();
            if (state != null) {
                for (var result : new SortedSetDocValuesFacetCounts(state).getAllDims(MOST_VALUES)) {
                    counts.put(
                            result.dim,
                            Arrays.stream(result.labelValues)
                                    .map(value -> new FacetCount(value.label, value.value.longValue()))
                                    .toList());
                }
            }
            known = counts;
            ofAll = known;
        }
        return known;
    }

    private int[] count(FacetsCollector found, SortedSetDocValues values) throws IOException {
        var counts = new int[labels.length];
        for (var segment : found.getMatchingDocs()) {
            if (segment.totalHits() > 0 && values instanceof MultiSortedSetDocValues several) {
                var global = several.mapping.getGlobalOrds(segment.context().ord);
                var own = new int[(int) several.values[segment.context().ord].getValueCount()];
                count(segment, own);
                for (var number = 0; number < own.length; number++) {
                    if (own[number] > 0) {
                        counts[(int) global.get(number)] += own[number];
                    }
                }
            } else if (segment.totalHits() > 0) {
                count(segment, counts);
            }
        }
        return counts;
    }

    private void count(MatchingDocs found, int[] counts) throws IOException {
        var documents = found.bits().iterator();
        var segment = found.context().reader();
        var numbers = ordinals.get(segment.getCoreCacheHelper().getKey());
        if (documents != null && numbers != null) {
            numbers.count(segment, documents, counts);
        }
    }

    /// The most frequent values of a facet; of equals, in the order of their names.
    private List<FacetCount> most(SortedSetDocValues values, int[] counts, OrdRange range) throws IOException {
        var heap = new LongHeap(MOST_VALUES);
        for (var number = range.start(); number <= range.end(); number++) {
            if (counts[number] > 0) {
                heap.insertWithOverflow((long) counts[number] << Integer.SIZE | Integer.MAX_VALUE - number);
            }
        }
        var most = new ArrayList<FacetCount>(heap.size());
        while (heap.size() > 0) {
            var lowest = heap.pop();
            var number = Integer.MAX_VALUE - (int) lowest;
            most.add(new FacetCount(label(values, number), lowest >>> Integer.SIZE));
        }
        return List.copyOf(most.reversed());
    }

    /// To look a label up takes long, and the frequent ones come again with every question.
    private String label(SortedSetDocValues values, int number) throws IOException {
        var known = labels[number];
        if (known == null) {
            known = FacetsConfig.stringToPath(values.lookupOrd(number).utf8ToString())[1];
            labels[number] = known;
        }
        return known;
    }
}
