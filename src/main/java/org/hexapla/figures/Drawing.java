package org.hexapla.figures;

import java.util.List;
import org.hexapla.kernel.web.chart.Chart;
import org.jspecify.annotations.Nullable;

/// A breakdown laid out for a reader: a picture, and the table of the same numbers.
///
/// @param chart null where there is nothing to draw
/// @param more how many parts are left out
public record Drawing(String title, @Nullable Chart chart, List<Row> rows, int more) {

    /// @param address where the part is opened, after the language; null where it cannot be asked for
    public record Row(String label, String number, @Nullable String address) {}
}
