package org.hexapla.figures;

import java.util.Collection;
import java.util.TreeSet;
import org.hexapla.kernel.Problem;

/// A figure asks by a dimension that its measure does not have.
public final class DimensionUnknown extends Problem {

    public DimensionUnknown(String measure, String dimension, Collection<String> known) {
        super(
                Category.MISTAKE,
                "figures.dimension-unknown",
                measure,
                dimension,
                String.join(", ", new TreeSet<>(known)));
    }
}
