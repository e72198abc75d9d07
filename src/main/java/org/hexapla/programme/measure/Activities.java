package org.hexapla.programme.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hexapla.figures.Figure;
import org.hexapla.figures.Figures;
import org.hexapla.figures.Filter;
import org.hexapla.figures.Initiative;
import org.hexapla.figures.Initiatives;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Period;
import org.springframework.stereotype.Component;

/// What was done in which initiative: every measure that knows initiatives, taken apart by them.
@Component
public class Activities {

    private static final String INITIATIVE = "initiative";

    private final Figures figures;
    private final Initiatives initiatives;

    Activities(Figures figures, Initiatives initiatives) {
        this.figures = figures;
        this.initiatives = initiatives;
    }

    /// All initiatives there are.
    public List<Initiative> initiatives() {
        return initiatives.all();
    }

    /// Everything done in a period, by measure and initiative. Quantities of different measures are not added up.
    public List<Done> in(Period period) {
        var done = new ArrayList<Done>();
        for (var source : figures.measures()) {
            if (source.dimensions().contains(INITIATIVE)) {
                var figure = Figure.of(source.measure()).within(period);
                for (var part : figures.by(figure, INITIATIVE).parts()) {
                    if (!part.value().isEmpty() && part.quantity().signum() > 0) {
                        done.add(new Done(source, part.value(), part.quantity()));
                    }
                }
            }
        }
        return done;
    }

    /// The figure of a measure for some initiatives.
    public static Figure figure(FactSource source, Collection<String> initiatives, Period period) {
        var codes = new java.util.TreeSet<>(initiatives);
        var filter = new java.util.TreeMap<String, java.util.SortedSet<String>>();
        filter.put(INITIATIVE, codes);
        return Figure.of(source.measure()).with(new Filter(filter)).within(period);
    }

    /// What one measure counts of one initiative.
    ///
    /// @param initiative its code
    public record Done(FactSource source, String initiative, BigDecimal quantity) {}
}
