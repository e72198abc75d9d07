package org.hexapla.programme.plan;

import java.util.List;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.chart.Chart;
import org.jspecify.annotations.Nullable;

/// One indicator for its readers.
///
/// @param split the indicator taken apart by one dimension; null where it is not
public record IndicatorView(
        Plan plan,
        Plan.Subprogramme subprogramme,
        Plan.Accomplishment accomplishment,
        JudgedIndicator judged,
        @Nullable Split split) {

    /// @param dimension the message key of its name
    public record Split(LocalizedText of, String dimension, Chart chart, List<Part> parts) {

        public record Part(String name, String words) {}
    }
}
