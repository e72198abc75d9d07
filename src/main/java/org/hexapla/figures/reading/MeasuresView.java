package org.hexapla.figures.reading;

import java.util.List;
import org.hexapla.kernel.FactSource;

/// Everything that can be counted.
public record MeasuresView(List<Measure> measures) {

    /// @param dimensions their names for people
    public record Measure(FactSource source, List<String> dimensions) {}
}
