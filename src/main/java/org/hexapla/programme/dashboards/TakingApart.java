package org.hexapla.programme.dashboards;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.figures.Breakdown;
import org.hexapla.figures.Figure;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Period;
import org.hexapla.kernel.Wording;
import org.hexapla.programme.measure.Measuring;
import org.springframework.stereotype.Component;

/// All measures that have one dimension, taken apart by it.
@Component
class TakingApart {

    private final Measuring measuring;

    TakingApart(Measuring measuring) {
        this.measuring = measuring;
    }

    /// A measure with its parts, the greatest first; a part without a value of the dimension is left out.
    record Apart(FactSource source, Breakdown whole, Map<String, BigDecimal> parts) {

        String path() {
            return whole.figure().address();
        }

        /// Where the figure of one part is opened.
        String path(String value) {
            var figure = whole.figure();
            return figure.with(figure.filter().and(whole.dimension(), value)).address();
        }

        String words(BigDecimal number, Language reader) {
            return whole.words(number, new Wording(reader));
        }

        /// With these parts, and no others, in this order; one that does not occur is 0 beside the others.
        Apart only(List<String> values) {
            var chosen = new LinkedHashMap<String, BigDecimal>();
            values.forEach(value -> chosen.put(value, parts.getOrDefault(value, BigDecimal.ZERO)));
            return new Apart(source, whole, chosen);
        }
    }

    /// The measures that say anything in the period.
    List<Apart> by(String dimension, Period period) {
        return measuring.measures(dimension).stream()
                .flatMap(source -> apart(source, dimension, period).stream())
                .filter(apart -> !apart.parts().isEmpty())
                .toList();
    }

    private Optional<Apart> apart(FactSource source, String dimension, Period period) {
        return measuring
                .by(period, Figure.of(source.measure()).within(period), dimension)
                .map(whole -> {
                    var parts = new LinkedHashMap<String, BigDecimal>();
                    for (var part : whole.parts()) {
                        if (!part.value().isEmpty() && part.quantity().signum() > 0) {
                            parts.put(part.value(), part.quantity());
                        }
                    }
                    return new Apart(source, whole, parts);
                });
    }
}
