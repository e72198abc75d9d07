package org.hexapla.figures.counting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexapla.figures.Figure;
import org.hexapla.figures.FigureValue.Caveat;
import org.hexapla.figures.Filter;
import org.hexapla.figures.Total;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Period;
import org.springframework.stereotype.Component;

/// From a figure to the formula that answers it.
@Component
class Formulas {

    private final Measures measures;
    private final Clock clock;

    Formulas(Measures measures, Clock clock) {
        this.measures = measures;
        this.clock = clock;
    }

    /// What came of looking for a formula.
    sealed interface Found {

        record Known(Formula formula) implements Found {}

        /// No module offers one of the measures.
        record NoSource() implements Found {}

        /// The total has no meaning for the measure or the days.
        record Meaningless(String reasonKey) implements Found {}
    }

    /// @param span the days, whose ends both are known
    Found of(Figure figure, Period span) {
        var source = measures.find(figure.measure());
        if (source.isEmpty()) {
            return new Found.NoSource();
        }
        var asked = new Asked(source.get(), figure, span);
        return isOfSeveralKinds(asked) ? new Found.Meaningless("figures.undefined.several-kinds") : of(asked);
    }

    /// The same for a figure that is divided by a dimension, whose values are each looked at alone.
    Found of(Figure figure, Period span, String dimension) {
        return measures.find(figure.measure())
                .filter(source -> source.metric().within().equals(dimension))
                .map(source -> of(new Asked(source, figure, span)))
                .orElseGet(() -> of(figure, span));
    }

    /// Euros and dollars make no sum; how many different things they were given for is a number all the same.
    private static boolean isOfSeveralKinds(Asked asked) {
        var within = asked.source().metric().within();
        var chosen = asked.figure().filter().values().get(within);
        return !within.isEmpty()
                && !(asked.figure().total() instanceof Total.Distinct)
                && (chosen == null || chosen.size() != 1);
    }

    private Found of(Asked asked) {
        if (isShare(asked.source()) && !isKnownOfShares(asked.figure().total())) {
            return new Found.Meaningless("figures.undefined.of-shares");
        }
        return switch (asked.figure().total()) {
            case Total.Sum()
            when isShare(asked.source()) ->
                known(asked, asked.one(whole(asked.source())).meaninglessWithoutFacts());
            case Total.Sum() -> known(asked, asked.one(whole(asked.source())));
            case Total.Distinct(var dimension) ->
                known(asked, asked.one(new Aggregate.Distinct(Dimension.counted(asked.source(), dimension))));
            case Total.Share(var part) ->
                known(asked, Formula.quotient(asked.source(), asked.sum().narrowedTo(part), asked.sum(), 1));
            case Total.ShareInAllLanguages() -> known(asked, inLanguages(asked, Aggregate.InLanguages.ALL_OFFICIAL));
            case Total.ShareMultilingual() -> known(asked, inLanguages(asked, Aggregate.InLanguages.SEVERAL));
            case Total.Ratio(var other) -> ratio(asked, other);
            case Total.MonthlyMean(var of) -> mean(asked, of);
            case Total.ChangeOnPreviousYear() ->
                known(
                        asked,
                        Formula.change(asked.source(), asked.sum(), asked.sum().back(1)));
            case Total.RatioToReferencePeriod() -> againstUsual(asked);
            case Total.Median() ->
                known(asked, asked.one(Aggregate.Percentile.MEDIAN).meaninglessWithoutFacts());
            case Total.NinetiethPercentile() ->
                known(asked, asked.one(Aggregate.Percentile.NINETIETH).meaninglessWithoutFacts());
        };
    }

    /// A figure of a source in some days.
    private record Asked(FactSource source, Figure figure, Period span) {

        Cell sum() {
            return cell(whole(source), span);
        }

        Cell cell(Aggregate aggregate, Period days) {
            return new Cell(source, aggregate, filters(figure.filter()), days);
        }

        Formula one(Aggregate aggregate) {
            return Formula.of(source, cell(aggregate, span));
        }
    }

    private static boolean isShare(FactSource source) {
        return source.metric().scale() == FactSource.Scale.SHARE;
    }

    /// What can be said of quantities each of which is a part of 1: neither their sum nor what is made of sums.
    private static boolean isKnownOfShares(Total total) {
        return switch (total) {
            case Total.Sum _,
                    Total.Distinct _,
                    Total.ChangeOnPreviousYear _,
                    Total.Median _,
                    Total.NinetiethPercentile _ -> true;
            case Total.Share _,
                    Total.ShareInAllLanguages _,
                    Total.ShareMultilingual _,
                    Total.Ratio _,
                    Total.MonthlyMean _,
                    Total.RatioToReferencePeriod _ -> false;
        };
    }

    /// All of a source together: its quantities, or its different persons.
    private static Aggregate whole(FactSource source) {
        if (isShare(source)) {
            return new Aggregate.Mean();
        }
        return source.metric().parts() == FactSource.Parts.PERSONS
                ? new Aggregate.Distinct(Dimension.counted(source, Total.Distinct.PERSON))
                : new Aggregate.Sum();
    }

    private static List<Filter> filters(Filter filter) {
        return filter.isEmpty() ? List.of() : List.of(filter);
    }

    private static Formula inLanguages(Asked asked, Aggregate.InLanguages least) {
        var subjects = new Aggregate.Distinct(new Dimension.Single("subject"));
        return Formula.quotient(asked.source(), asked.cell(least, asked.span()), asked.cell(subjects, asked.span()), 1);
    }

    private Found ratio(Asked asked, String other) {
        var divisor = measures.find(other);
        if (divisor.isEmpty()) {
            return new Found.NoSource();
        }
        var cell = new Cell(
                divisor.get(), whole(divisor.get()), filters(asked.figure().filter()), asked.span());
        return known(asked, Formula.quotient(asked.source(), asked.sum(), cell, 0));
    }

    /// Only whole months that are over: a mean over pieces of months can be compared with nothing.
    private Found mean(Asked asked, Total of) {
        var today = LocalDate.now(clock);
        var months = Spans.wholeMonths(asked.span()).stream()
                .filter(month -> month.last().isBefore(today))
                .toList();
        if (months.isEmpty()) {
            return new Found.Meaningless("figures.undefined.no-month");
        }
        var covered = new Period(months.getFirst().first(), months.getLast().last());
        var isOneSum = of instanceof Total.Sum
                && asked.source().extent() == FactSource.Extent.FLOW
                && whole(asked.source()) instanceof Aggregate.Sum;
        var aggregate = of instanceof Total.Distinct(var dimension)
                ? new Aggregate.Distinct(Dimension.counted(asked.source(), dimension))
                : whole(asked.source());
        var cells = (isOneSum ? Stream.of(covered) : months.stream())
                .map(days -> asked.cell(aggregate, days))
                .toList();
        return known(asked, Formula.mean(asked.source(), cells, months.size(), covered));
    }

    private Found againstUsual(Asked asked) {
        var usual = asked.source().metric().usual();
        if (usual.isEmpty()) {
            return new Found.Meaningless("figures.undefined.no-usual");
        }
        var cells = new ArrayList<>(List.of(asked.sum()));
        var year = asked.span().first().getYear();
        IntStream.rangeClosed(usual.get().first().getYear(), usual.get().last().getYear())
                .mapToObj(reference -> asked.sum().back(year - reference))
                .forEach(cells::add);
        return known(asked, Formula.againstMean(asked.source(), cells));
    }

    private static Found known(Asked asked, Formula formula) {
        var told = formula;
        if (isSumOfMonths(asked, formula.covered())) {
            told = told.with(Caveat.SUM_OF_MONTHS);
        }
        if (asked.source().dimensions().contains("imported")) {
            told = told.watching(new Cell(
                    asked.source(),
                    new Aggregate.Sum(),
                    Stream.concat(
                                    filters(asked.figure().filter()).stream(),
                                    Stream.of(Filter.none().and("imported", "true")))
                            .toList(),
                    told.covered()));
        }
        return new Found.Known(told);
    }

    /// People whose keys last a month are counted anew each month.
    private static boolean isSumOfMonths(Asked asked, Period covered) {
        var metric = asked.source().metric();
        var countsPeople = asked.figure().total().equals(new Total.Distinct(Total.Distinct.PERSON))
                || metric.parts() == FactSource.Parts.OVERLAPPING
                        && !(asked.figure().total() instanceof Total.Distinct)
                        && !(asked.figure().total() instanceof Total.MonthlyMean);
        return metric.keys() == FactSource.Keys.MONTHLY
                && countsPeople
                && !YearMonth.from(covered.first()).equals(YearMonth.from(covered.last()));
    }
}
