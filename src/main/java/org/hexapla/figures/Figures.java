package org.hexapla.figures;

import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Period;

/// The one place where anything is counted: every number that a person is shown is an answer of this.
public interface Figures {

    /// Answers in the figure's own period, or all time where it has none.
    FigureValue value(Figure figure);

    /// Answers many at once, each in its own period or in the one that is asked; cheaper than one by one. In
    /// the order asked.
    List<FigureValue> values(List<Figure> figures, Period asked);

    /// The figure for each value of a dimension, greatest first. The parts of a distinct count or a share do
    /// not add up to the whole, and the breakdown says so.
    ///
    /// @throws DimensionUnknown if the measure does not have the dimension
    Breakdown by(Figure figure, String dimension);

    /// The figure for each month of its period, in order; of a stock, its level at the end of each. The first
    /// and the last month may be cut by the period.
    Breakdown byMonth(Figure figure);

    /// Counts a figure for keeping: with a hash over all that it was counted from, at one moment. Takes as long
    /// as reading them.
    Snapshot snapshot(Figure figure, Period asked);

    /// What can be counted in this installation, by measure.
    List<FactSource> measures();

    Optional<FactSource> measure(String name);
}
