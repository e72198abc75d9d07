package org.hexapla.figures.counting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.hexapla.kernel.Period;

/// Days and months of facts.
final class Spans {

    private Spans() {}

    static long days(Period span) {
        return ChronoUnit.DAYS.between(span.first(), span.last()) + 1;
    }

    static Period union(Period one, Period other) {
        return new Period(
                one.first().isBefore(other.first()) ? one.first() : other.first(),
                one.last().isAfter(other.last()) ? one.last() : other.last());
    }

    /// A flow within the days.
    static String happened(Period span, Parameters parameters) {
        return "day between " + parameters.put(span.first()) + " and " + parameters.put(span.last());
    }

    /// A stock at the end of the last day.
    static String standing(Period span, Parameters parameters) {
        var last = parameters.put(span.last());
        return "day <= " + last + " and (until is null or until > " + last + ")";
    }

    static Period yearsBefore(Period span, int years) {
        return new Period(
                span.first().minusYears(years),
                // The last of February stays the last of February.
                span.last().plusDays(1).minusYears(years).minusDays(1));
    }

    /// The months of which any day lies in the span, each cut to it.
    static List<Period> months(Period span) {
        return Stream.iterate(YearMonth.from(span.first()), month -> month.plusMonths(1))
                .limit(ChronoUnit.MONTHS.between(YearMonth.from(span.first()), YearMonth.from(span.last())) + 1)
                .map(month ->
                        new Period(later(month.atDay(1), span.first()), earlier(month.atEndOfMonth(), span.last())))
                .toList();
    }

    /// The months that lie in the span from the first to the last of their days.
    static List<Period> wholeMonths(Period span) {
        return months(span).stream().filter(Spans::isWholeMonth).toList();
    }

    private static boolean isWholeMonth(Period month) {
        return month.first().getDayOfMonth() == 1
                && month.last().equals(YearMonth.from(month.last()).atEndOfMonth());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
