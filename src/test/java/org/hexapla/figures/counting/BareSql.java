package org.hexapla.figures.counting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hexapla.figures.Figure;
import org.hexapla.figures.Filter;
import org.hexapla.figures.Total;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Period;

/// The SQL that somebody would write by hand for a figure: nothing but the number. Knows nothing of how we make
/// ours.
final class BareSql {

    private final Map<String, FactSource> sources;

    BareSql(Map<String, FactSource> sources) {
        this.sources = sources;
    }

    String of(Figure figure) {
        var period = figure.days().period().orElseThrow();
        return switch (figure.total()) {
            case Total.Sum() -> sum(figure, period);
            case Total.Distinct(var name) -> "select count(distinct " + column(name) + ")" + from(figure, period);
            case Total.Share(var part) ->
                "select sum(quantity) filter (where " + conditions(part) + ") / sum(quantity)" + from(figure, period);
            case Total.ShareInAllLanguages() ->
                languages(figure, period, " filter (where language in ('ar','zh','en','fr','ru','es'))", 6);
            case Total.ShareMultilingual() -> languages(figure, period, "", 2);
            case Total.Ratio(var other) ->
                "select (" + sum(figure, period) + ") / ("
                        + sum(new Figure(other, new Total.Sum(), figure.filter(), figure.days()), period) + ")";
            case Total.MonthlyMean(Total.Distinct(var name)) ->
                "select avg(n) from (select date_trunc('month', day), count(distinct " + column(name) + ") as n"
                        + from(figure, period) + " group by 1) m";
            case Total.MonthlyMean(var _) ->
                "select (" + sum(figure, period) + ") / "
                        + Spans.wholeMonths(period).size();
            case Total.ChangeOnPreviousYear() ->
                "select (%1$s) / (%2$s) - 1".formatted(sum(figure, period), sum(figure, before(period, 1)));
            case Total.RatioToReferencePeriod() ->
                "select (%s) * 2 / ((%s) + (%s))"
                        .formatted(sum(figure, period), sum(figure, before(period, 2)), sum(figure, before(period, 3)));
            case Total.Median(), Total.NinetiethPercentile() -> throw new IllegalArgumentException(figure.toString());
        };
    }

    private static Period before(Period period, int years) {
        return new Period(period.first().minusYears(years), period.last().minusYears(years));
    }

    private String sum(Figure figure, Period period) {
        return "select sum(quantity)" + from(figure, period);
    }

    private String languages(Figure figure, Period period, String filter, int least) {
        return "select avg(case when n >= %d then 1.0 else 0 end) from (select subject, count(distinct language)%s as n%s group by 1) s"
                .formatted(least, filter, from(figure, period));
    }

    private String from(Figure figure, Period period) {
        var stock = Objects.requireNonNull(sources.get(figure.measure())).extent() == FactSource.Extent.STOCK;
        LocalDate last = period.last();
        var days = stock
                ? "day <= '%1$s' and (until is null or until > '%1$s')".formatted(last)
                : "day between '%s' and '%s'".formatted(period.first(), last);
        return " from " + SyntheticFacts.view(figure.measure()) + " where " + days
                + (figure.filter().isEmpty() ? "" : " and " + conditions(figure.filter()));
    }

    private static String conditions(Filter filter) {
        return filter.values().entrySet().stream()
                .map(condition -> column(condition.getKey()) + " in (" + values(condition.getValue()) + ")")
                .collect(Collectors.joining(" and "));
    }

    private static String values(Collection<String> values) {
        return values.stream().map(value -> "'" + value + "'").collect(Collectors.joining(", "));
    }

    private static String column(String name) {
        if (Dimension.SUBJECTS.contains(name)) {
            return "subject";
        }
        return Dimension.COLUMNS.contains(name) || name.equals("person") ? name : "(facets ->> '" + name + "')";
    }
}
