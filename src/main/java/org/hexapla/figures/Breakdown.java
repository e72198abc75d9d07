package org.hexapla.figures;

import java.math.BigDecimal;
import java.util.List;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Wording;

/// A figure by the values of one dimension.
///
/// @param dimension its name, or [#MONTH]
/// @param adds whether the parts add up to the figure; those of a distinct count, a share, or of a thing with
/// several values do not
/// @param scale of the measure
public record Breakdown(Figure figure, String dimension, List<Part> parts, boolean adds, FactSource.Scale scale) {

    /// The calendar months, written `2021-07`.
    public static final String MONTH = "month";

    /// @param value the value of the dimension; empty where the facts do not say
    public record Part(String value, BigDecimal quantity) {}

    /// The number of a part as readers of a language write it.
    public String words(Part part, Wording wording) {
        return words(part.quantity(), wording);
    }

    /// Any number of its kind, such as parts taken together.
    public String words(BigDecimal number, Wording wording) {
        return NumberWords.of(figure.total(), scale, number, wording);
    }
}
