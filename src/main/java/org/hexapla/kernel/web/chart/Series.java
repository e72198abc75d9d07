package org.hexapla.kernel.web.chart;

import java.util.List;

/// One row of numbers in a chart.
///
/// @param label in the reader's language
/// @param values one for each category, none below 0
public record Series(String label, List<Double> values) {

    public Series {
        values = List.copyOf(values);
        if (values.stream().anyMatch(value -> !(value >= 0) || value.isInfinite())) {
            throw new IllegalArgumentException("charts draw numbers from 0 up: " + values);
        }
    }

    /// A row of counts.
    public static Series counts(String label, List<? extends Number> counts) {
        return new Series(label, counts.stream().map(Number::doubleValue).toList());
    }
}
