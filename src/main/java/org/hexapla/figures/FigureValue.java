package org.hexapla.figures;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Period;
import org.hexapla.kernel.Wording;

/// The answer to a [Figure].
public sealed interface FigureValue {

    Figure figure();

    /// Another number of the same figure, such as a baseline, as readers of a language write it.
    default String words(BigDecimal number, Wording wording) {
        var scale = this instanceof Known known ? known.source().metric().scale() : FactSource.Scale.NUMBER;
        return NumberWords.of(figure().total(), scale, number, wording);
    }

    /// A number that came out of records.
    ///
    /// @param value exact, not rounded for any reader; a share or a change is a part of 1
    /// @param period the days it covers; of a mean per month the whole months that are over, and no others
    /// @param records how many facts were counted
    /// @param caveats what a reader must know beside the number
    record Known(Figure figure, BigDecimal value, FactSource source, Period period, long records, List<Caveat> caveats)
            implements FigureValue {

        /// Over how many months a mean was taken.
        public long months() {
            return ChronoUnit.MONTHS.between(
                    period.first().withDayOfMonth(1), period.last().plusDays(1));
        }

        /// The number as readers of a language write it: a share or a change per cent, others with two decimals
        /// at most.
        public String words(Wording wording) {
            return words(value, wording);
        }
    }

    /// No module of this installation offers the measure, or the facts say nothing at all: never shown as a
    /// number.
    record NoSource(Figure figure) implements FigureValue {}

    /// There are facts of the measure, but the question makes no sense for them, such as a mean of no month.
    ///
    /// @param reasonKey the message key of the reason
    record Undefined(Figure figure, String reasonKey) implements FigureValue {}

    /// What a reader must know beside the number. Its words are the message `figures.caveat.<name>`.
    enum Caveat {
        /// A mean per month over so many months as the period has.
        MEAN_OF_MONTHS,
        /// People without an account are told apart within a month only, so this is a sum of months.
        SUM_OF_MONTHS,
        /// Part of the figure's own period lies outside the period of the report.
        PARTLY_OUTSIDE,
        /// Part of the quantity comes from the totals of an earlier system.
        IMPORTED_TOTALS
    }
}
