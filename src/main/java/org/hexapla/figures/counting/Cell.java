package org.hexapla.figures.counting;

import java.util.List;
import java.util.stream.Stream;
import org.hexapla.figures.Filter;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Period;

/// One number to be taken out of the facts of one source.
///
/// @param filters all of which a fact must pass
/// @param span the days in which a flow happened; of a stock, the last of them counts
/// @param yearsBack by how many years the span lies before the one that was asked; its months are told as those
/// asked
record Cell(FactSource source, Aggregate aggregate, List<Filter> filters, Period span, int yearsBack) {

    Cell(FactSource source, Aggregate aggregate, List<Filter> filters, Period span) {
        this(source, aggregate, filters, span, 0);
    }

    Cell narrowedTo(Filter part) {
        return new Cell(
                source,
                aggregate,
                Stream.concat(filters.stream(), Stream.of(part)).toList(),
                span,
                yearsBack);
    }

    /// The same in the same days of an earlier year.
    Cell back(int years) {
        return new Cell(source, aggregate, filters, Spans.yearsBefore(span, years), yearsBack + years);
    }

    boolean isStock() {
        return source.extent() == FactSource.Extent.STOCK;
    }

    /// Whether it needs a statement of its own, because of the way in which it counts.
    boolean standsAlone() {
        return switch (aggregate) {
            case Aggregate.Sum _, Aggregate.Mean _, Aggregate.Percentile _ -> false;
            case Aggregate.InLanguages _ -> true;
            case Aggregate.Distinct(var dimension) -> dimension instanceof Dimension.Several;
        };
    }
}
