package org.hexapla.search;

import java.io.IOException;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/// The values of facets that each document of one segment has, as numbers.
///
/// Counting the facets of a question that finds much is most of its work, and to take every number out of the
/// packed form on the disk is most of that. So the numbers are kept in memory where there is room for them.
sealed interface FacetOrdinals {

    /// Adds what documents have to the counts, which are by the segment's own numbers.
    void count(LeafReader segment, DocIdSetIterator documents, int[] counts) throws IOException;

    /// How many bytes of memory it takes.
    long bytes();

    /// @param room how many bytes it may take; what would need more stays on the disk
    static FacetOrdinals of(LeafReader segment, long room) throws IOException {
        var values = DocValues.getSortedSet(segment, FacetsConfig.DEFAULT_INDEX_FIELD_NAME);
        // Two bytes a number: more values than that has no segment that we have seen.
        if (values.getValueCount() > Character.MAX_VALUE + 1 || room < Kept.bytes(segment.maxDoc(), 0)) {
            return new OnDisk();
        }
        var starts = new int[segment.maxDoc() + 1];
        long all = 0;
        for (var document = values.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = values.nextDoc()) {
            starts[document + 1] = values.docValueCount();
            all += values.docValueCount();
        }
        if (Kept.bytes(segment.maxDoc(), all) > room || all > Integer.MAX_VALUE / 2) {
            return new OnDisk();
        }
        for (var document = 0; document < segment.maxDoc(); document++) {
            starts[document + 1] += starts[document];
        }
        return new Kept(
                starts, numbers(DocValues.getSortedSet(segment, FacetsConfig.DEFAULT_INDEX_FIELD_NAME), (int) all));
    }

    private static char[] numbers(SortedSetDocValues values, int all) throws IOException {
        var numbers = new char[all];
        var at = 0;
        while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            for (var left = values.docValueCount(); left > 0; left--) {
                numbers[at++] = (char) values.nextOrd();
            }
        }
        return numbers;
    }

    /// @param starts where the numbers of each document begin; those of the next begin where they end
    record Kept(int[] starts, char[] numbers) implements FacetOrdinals {

        @Override
        public void count(LeafReader segment, DocIdSetIterator documents, int[] counts) throws IOException {
            for (var document = documents.nextDoc();
                    document != DocIdSetIterator.NO_MORE_DOCS;
                    document = documents.nextDoc()) {
                var end = starts[document + 1];
                for (var at = starts[document]; at < end; at++) {
                    counts[numbers[at]]++;
                }
            }
        }

        @Override
        public long bytes() {
            return bytes(starts.length - 1, numbers.length);
        }

        private static long bytes(int documents, long numbers) {
            return (long) Integer.BYTES * (documents + 1) + Character.BYTES * numbers;
        }
    }

    record OnDisk() implements FacetOrdinals {

        @Override
        public void count(LeafReader segment, DocIdSetIterator documents, int[] counts) throws IOException {
            var values = DocValues.getSortedSet(segment, FacetsConfig.DEFAULT_INDEX_FIELD_NAME);
            for (var document = documents.nextDoc();
                    document != DocIdSetIterator.NO_MORE_DOCS;
                    document = documents.nextDoc()) {
                for (var left = values.advanceExact(document) ? values.docValueCount() : 0; left > 0; left--) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }

        @Override
        public long bytes() {
            return 0;
        }
    }
}
