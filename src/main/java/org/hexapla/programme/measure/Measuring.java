package org.hexapla.programme.measure;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.figures.Breakdown;
import org.hexapla.figures.Days;
import org.hexapla.figures.Figure;
import org.hexapla.figures.FigureValue;
import org.hexapla.figures.Figures;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Period;
import org.springframework.stereotype.Component;

/// Puts the programme's questions to the figures, many at once.
@Component
public class Measuring {

    private final Figures figures;

    Measuring(Figures figures) {
        this.figures = figures;
    }

    /// The figures in a period, each asked once; a figure with days of its own keeps them.
    public Map<Figure, Measured> in(Period period, Collection<Figure> asked) {
        var distinct = List.copyOf(new LinkedHashSet<>(asked));
        return paired(distinct, answers(distinct, period));
    }

    /// The same figures in the same days of the year before.
    public Map<Figure, Measured> inYearBefore(Period period, Collection<Figure> asked) {
        var distinct = List.copyOf(new LinkedHashSet<>(asked));
        var shifted = distinct.stream().map(Measuring::yearBefore).toList();
        return paired(distinct, answers(shifted, before(period)));
    }

    public Measured in(Period period, Figure figure) {
        return new Measured(answers(List.of(figure), period).getFirst());
    }

    /// The measures of this installation that have a dimension.
    public List<FactSource> measures(String dimension) {
        return figures.measures().stream()
                .filter(source -> source.dimensions().contains(dimension))
                .toList();
    }

    /// A figure taken apart, greatest part first; nothing where there is nothing to take apart.
    public Optional<Breakdown> by(Period period, Figure figure, String dimension) {
        return figures.measure(figure.measure())
                .filter(source -> source.dimensions().contains(dimension))
                .map(_ -> figures.by(figure.within(period), dimension));
    }

    /// A figure with days of its own in the same days of the year before.
    private static Figure yearBefore(Figure figure) {
        var days = figure.days();
        return figure.with(
                new Days(days.first().map(day -> day.minusYears(1)), days.last().map(day -> day.minusYears(1))));
    }

    /// The days of a period in the year before; the 29th of February becomes the 28th.
    public static Period before(Period period) {
        return new Period(period.first().minusYears(1), period.last().minusYears(1));
    }

    private static Map<Figure, Measured> paired(List<Figure> asked, List<FigureValue> answers) {
        var all = new HashMap<Figure, Measured>();
        for (var i = 0; i < asked.size(); i++) {
            all.put(asked.get(i), new Measured(answers.get(i)));
        }
        return all;
    }

    private List<FigureValue> answers(List<Figure> asked, Period period) {
        return figures.values(
                asked.stream().map(figure -> figure.within(period)).toList(), period);
    }
}
