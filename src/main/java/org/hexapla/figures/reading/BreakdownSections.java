package org.hexapla.figures.reading;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.figures.Breakdown;
import org.hexapla.figures.Days;
import org.hexapla.figures.Figure;
import org.hexapla.figures.Total;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Period;
import org.hexapla.kernel.Wording;
import org.hexapla.kernel.web.chart.BarChart;
import org.hexapla.kernel.web.chart.Chart;
import org.hexapla.kernel.web.chart.LineChart;
import org.hexapla.kernel.web.chart.Series;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lays out a breakdown as a picture and its table.
@Component
class BreakdownSections {

    private static final int MOST_BARS = 12;
    private static final int MOST_MONTHS = 36;
    private static final int MOST_ROWS = 200;

    private final Labels labels;

    BreakdownSections(Labels labels) {
        this.labels = labels;
    }

    FigureView.Section of(Breakdown breakdown, Language reader) {
        var parts = isOfLanguages(breakdown) ? withAllOfficial(breakdown) : breakdown.parts();
        var shown = parts.subList(0, Math.min(MOST_ROWS, parts.size()));
        var named = labels.values(
                breakdown.dimension(), shown.stream().map(Breakdown.Part::value).toList(), reader);
        var title = Messages.text(reader, "figures.by", labels.dimension(breakdown.dimension(), reader));
        var wording = new Wording(reader);
        var rows = shown.stream()
                .map(part -> new FigureView.PartRow(
                        named.getOrDefault(part.value(), part.value()),
                        breakdown.words(part, wording),
                        address(breakdown, part)))
                .toList();
        return new FigureView.Section(
                title,
                chart(breakdown, shown, named, title, reader),
                rows,
                breakdown.adds(),
                parts.size() - shown.size());
    }

    private static boolean isOfLanguages(Breakdown breakdown) {
        return breakdown.dimension().equals("language") || breakdown.dimension().equals("languages");
    }

    /// The official languages stand side by side in their order, those without anything too; then the others.
    private static List<Breakdown.Part> withAllOfficial(Breakdown breakdown) {
        var byValue = new LinkedHashMap<String, Breakdown.Part>();
        Language.OFFICIAL.forEach(
                language -> byValue.put(language.tag(), new Breakdown.Part(language.tag(), BigDecimal.ZERO)));
        breakdown.parts().forEach(part -> byValue.put(part.value(), part));
        return new ArrayList<>(byValue.values());
    }

    /// A part as a figure of its own; facts that do not say cannot be asked for.
    private static @Nullable String address(Breakdown breakdown, Breakdown.Part part) {
        if (part.value().isEmpty()) {
            return null;
        }
        return breakdown.dimension().equals(Breakdown.MONTH)
                ? month(breakdown.figure(), YearMonth.parse(part.value())).address()
                : breakdown
                        .figure()
                        .with(breakdown.figure().filter().and(breakdown.dimension(), part.value()))
                        .address();
    }

    private static Figure month(Figure figure, YearMonth month) {
        var inside = figure.total() instanceof Total.MonthlyMean(var of) ? figure.with(of) : figure;
        return inside.with(Days.of(new Period(month.atDay(1), month.atEndOfMonth())));
    }

    private static @Nullable Chart chart(
            Breakdown breakdown, List<Breakdown.Part> parts, Map<String, String> named, String title, Language reader) {
        var isMonths = breakdown.dimension().equals(Breakdown.MONTH);
        var most = isMonths ? MOST_MONTHS : MOST_BARS;
        var drawn = isMonths
                ? parts.subList(Math.max(0, parts.size() - most), parts.size())
                : parts.subList(0, Math.min(most, parts.size()));
        if (drawn.isEmpty() || drawn.stream().anyMatch(part -> part.quantity().signum() < 0)) {
            return null;
        }
        // A picture of shares is drawn in per cent: its axis knows whole numbers only.
        var factor = isCount(breakdown.figure().total()) ? 1 : 100;
        var series = List.of(new Series(
                title,
                drawn.stream()
                        .map(part -> part.quantity().doubleValue() * factor)
                        .toList()));
        var categories = drawn.stream()
                .map(part -> named.getOrDefault(part.value(), part.value()))
                .toList();
        var description = Messages.text(reader, factor == 1 ? "figures.chart" : "figures.chart-per-cent", title);
        return isMonths
                ? new LineChart(title, description, categories, series)
                : new BarChart(title, description, categories, series, BarChart.Arrangement.GROUPED_LYING);
    }

    private static boolean isCount(Total total) {
        return switch (total) {
            case Total.Sum _, Total.Distinct _, Total.MonthlyMean _, Total.Median _, Total.NinetiethPercentile _ ->
                true;
            case Total.Share _,
                    Total.ShareInAllLanguages _,
                    Total.ShareMultilingual _,
                    Total.Ratio _,
                    Total.ChangeOnPreviousYear _,
                    Total.RatioToReferencePeriod _ -> false;
        };
    }

    String number(BigDecimal quantity, Wording wording) {
        var plain = quantity.stripTrailingZeros();
        return plain.scale() <= 0
                ? wording.number(plain.longValue())
                : wording.number(plain.doubleValue(), Math.min(2, plain.scale()));
    }
}
