package org.hexapla.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Objects;
import org.hexapla.figures.FigureValue.Known;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Period;

/// Whether answers may be added, and what they come to. Views and people, or people and people who may be the
/// same, make no sum.
public sealed interface Addition {

    /// The sum.
    record Sum(BigDecimal value) implements Addition {}

    /// They cannot be added.
    ///
    /// @param reasonKey the message that says why
    /// @param one the first that does not fit
    /// @param other the one that it does not fit with; the same where it fits with nothing
    record Refused(String reasonKey, Figure one, Figure other) implements Addition {}

    /// Adds answers, or says which two of them stand in the way.
    static Addition of(Collection<? extends FigureValue> values) {
        var sum = BigDecimal.ZERO;
        var before = new ArrayList<Known>();
        for (var value : values) {
            if (!(value instanceof Known known)) {
                return new Refused("figures.addition.no-number", value.figure(), value.figure());
            }
            if (!isSum(known) || known.source().metric().parts() != FactSource.Parts.APART) {
                return new Refused("figures.addition.not-a-sum", known.figure(), known.figure());
            }
            for (var other : before) {
                var obstacle = obstacle(known, other);
                if (!obstacle.isEmpty()) {
                    return new Refused(obstacle, other.figure(), known.figure());
                }
            }
            sum = sum.add(known.value());
            before.add(known);
        }
        return new Sum(sum);
    }

    private static boolean isSum(Known known) {
        return known.figure().total() instanceof Total.Sum
                && known.source().metric().scale() == FactSource.Scale.NUMBER;
    }

    private static String obstacle(Known one, Known other) {
        if (!one.source().metric().name().equals(other.source().metric().name())) {
            return "figures.addition.other-metric";
        }
        var within = one.source().metric().within();
        if (!within.isEmpty()
                && !Objects.equals(
                        one.figure().filter().values().get(within),
                        other.figure().filter().values().get(within))) {
            return "figures.undefined.several-kinds";
        }
        if (isStock(one) && !one.period().last().equals(other.period().last())) {
            return "figures.addition.other-day";
        }
        return one.source().measure().equals(other.source().measure()) && mayShareFacts(one, other)
                ? "figures.addition.same-facts"
                : "";
    }

    /// Facts are surely apart where the days are, or where both name different values of a dimension that has
    /// only one.
    private static boolean mayShareFacts(Known one, Known other) {
        return (isStock(one) || overlap(one.period(), other.period()))
                && one.figure().filter().values().entrySet().stream().noneMatch(condition -> {
                    var others = other.figure().filter().values().get(condition.getKey());
                    return others != null
                            && !one.source().metric().several().contains(condition.getKey())
                            && condition.getValue().stream().noneMatch(others::contains);
                });
    }

    private static boolean isStock(Known known) {
        return known.source().extent() == FactSource.Extent.STOCK;
    }

    private static boolean overlap(Period one, Period other) {
        return !one.first().isAfter(other.last()) && !other.first().isAfter(one.last());
    }
}
