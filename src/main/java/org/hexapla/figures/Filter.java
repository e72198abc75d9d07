package org.hexapla.figures;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which facts a figure takes: for each dimension the values that count, any of them. Written
/// `site=chronicle language=ar|zh|fr`; a value with a blank in it stands in quotation marks.
///
/// `event`, `item`, `post`, `campaign`, `survey` and `plan` are the subject by its kind; a key that is no column is a
/// declared facet.
public record Filter(SortedMap<String, SortedSet<String>> values) {

    public Filter {
        var copy = new TreeMap<String, SortedSet<String>>();
        values.forEach((dimension, chosen) -> {
            if (chosen.isEmpty()) {
                throw new IllegalArgumentException("no value of " + dimension + " could ever count");
            }
            copy.put(dimension, Collections.unmodifiableSortedSet(new TreeSet<>(chosen)));
        });
        values = Collections.unmodifiableSortedMap(copy);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public static Filter none() {
        return new Filter(new TreeMap<>());
    }

    /// This filter with one dimension narrowed to one value.
    public Filter and(String dimension, String value) {
        var narrower = new TreeMap<>(values);
        narrower.put(dimension, new TreeSet<>(Set.of(value)));
        return new Filter(narrower);
    }
}
