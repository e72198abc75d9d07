package org.hexapla.usage.counting;

import java.util.Arrays;
import org.hexapla.usage.journal.Bytes;
import org.hexapla.usage.journal.Dictionary;

/// What came out of a day: a row for each item, language and city, and who came.
public final class Counts {

    private static final int METRICS = Metric.values().length;

    private final Dictionary items;
    private final Dictionary places;
    private final LongMap rowsByKey = new LongMap();
    private int size;
    private int[] rowItems = new int[1 << 8];
    private int[] rowPlaces = new int[1 << 8];
    private int[] counts = new int[(1 << 8) * METRICS];
    private final LongMap seen = new LongMap();
    private final Dictionary sites = new Dictionary();
    private int visitors;
    private int[] visitorSites = new int[1 << 8];
    private int[] visitorPlaces = new int[1 << 8];
    private long[] visitorPeople = new long[1 << 8];

    Counts(Dictionary items, Dictionary places) {
        this.items = items;
        this.places = places;
    }

    /// One row of what was counted.
    ///
    /// @param item site and item, with a tab between them
    /// @param place language, country and city, with tabs between them
    /// @param counts in the order of [Metric]
    public record Row(String item, String place, int[] counts) {

        public int get(Metric metric) {
            return counts[metric.ordinal()];
        }
    }

    /// Somebody who came.
    record Visitor(String site, long person, String place) {}

    int row(int item, int place) {
        var key = Bytes.mix(item + 1L, place);
        var row = rowsByKey.get(key);
        if (row == LongMap.ABSENT) {
            row = size++;
            rowsByKey.put(key, row);
            if (size > rowItems.length) {
                rowItems = Arrays.copyOf(rowItems, size * 2);
                rowPlaces = Arrays.copyOf(rowPlaces, size * 2);
                counts = Arrays.copyOf(counts, size * 2 * METRICS);
            }
            rowItems[row] = item;
            rowPlaces[row] = place;
        }
        return row;
    }

    void add(int row, Metric metric) {
        counts[row * METRICS + metric.ordinal()]++;
    }

    void visitor(int item, int place, long person) {
        var site = items.prefix(item, sites);
        if (seen.add(Bytes.mix(person, site))) {
            if (visitors == visitorPeople.length) {
                visitorSites = Arrays.copyOf(visitorSites, visitors * 2);
                visitorPlaces = Arrays.copyOf(visitorPlaces, visitors * 2);
                visitorPeople = Arrays.copyOf(visitorPeople, visitors * 2);
            }
            visitorSites[visitors] = site;
            visitorPlaces[visitors] = place;
            visitorPeople[visitors++] = person;
        }
    }

    public int rows() {
        return size;
    }

    public Row row(int row) {
        return new Row(
                items.text(rowItems[row]),
                places.text(rowPlaces[row]),
                Arrays.copyOfRange(counts, row * METRICS, (row + 1) * METRICS));
    }

    int visitors() {
        return visitors;
    }

    Visitor visitor(int visitor) {
        return new Visitor(
                sites.text(visitorSites[visitor]), visitorPeople[visitor], places.text(visitorPlaces[visitor]));
    }
}
