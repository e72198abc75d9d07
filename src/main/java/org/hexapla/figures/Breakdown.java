package org.hexapla.figures;

import java.math.BigDecimal;
import java.util.List;

/// A figure by the values of one dimension.
///
/// @param adds whether the parts add up to the figure
public record Breakdown(Figure figure, String dimension, List<Part> parts, boolean adds) {

    /// @param value the value of the dimension; empty where the facts do not say
    public record Part(String value, BigDecimal quantity) {}
}
