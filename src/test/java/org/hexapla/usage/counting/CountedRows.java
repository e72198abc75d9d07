package org.hexapla.usage.counting;

import java.util.Map;
import java.util.TreeMap;

/// What a count came to, written as [SlowCount] writes it.
public final class CountedRows {

    private CountedRows() {}

    public static Map<String, Integer> of(String day, Counts counts) {
        var written = new TreeMap<String, Integer>();
        for (var i = 0; i < counts.rows(); i++) {
            var row = counts.row(i);
            var item = row.item().substring(row.item().indexOf('\t') + 1);
            var place = row.place().split("\t", -1);
            for (var metric : Metric.values()) {
                if (row.get(metric) > 0) {
                    written.merge(
                            "%s %s %s %s %s".formatted(day, item, place[0], place[2], metric.column()),
                            row.get(metric),
                            Integer::sum);
                }
            }
        }
        return written;
    }
}
