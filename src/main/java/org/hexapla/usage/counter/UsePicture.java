package org.hexapla.usage.counter;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.web.chart.BarChart;
import org.hexapla.kernel.web.chart.Series;
import org.springframework.stereotype.Component;

/// Use in a reader's words: charts, and tables of the same numbers.
@Component
class UsePicture {

    /// A chart shows the greatest; its table, all.
    private static final int DRAWN = 15;

    List<UseView.Row> total(UseOver over, Language reader) {
        return named(over.total(), reader, row -> Messages.text(reader, "usage.use.total"));
    }

    List<UseView.Part> parts(UseOver over, Language reader) {
        return Stream.of(
                        upright("month", over.byMonth(), reader),
                        lying("language", named(over.byLanguage(), reader, row -> language(row, reader)), reader),
                        lying("country", named(over.byCountry(), reader, row -> country(row, reader)), reader),
                        lying("city", named(over.byCity(), reader, row -> city(row, reader)), reader))
                .filter(part -> !part.rows().isEmpty())
                .toList();
    }

    private static List<UseView.Row> named(
            List<UseOver.Row> rows, Language reader, Function<UseOver.Row, String> name) {
        return rows.stream()
                .map(row -> new UseView.Row(
                        row.key().isEmpty() && rows.size() > 1
                                ? Messages.text(reader, "usage.use.not-known")
                                : name.apply(row),
                        row.investigations(),
                        row.requests(),
                        row.uniqueRequests()))
                .toList();
    }

    private static String language(UseOver.Row row, Language reader) {
        return Language.parse(row.key())
                .map(language -> language.nameIn(reader))
                .orElseGet(() -> Messages.text(reader, "usage.use.not-known"));
    }

    private static String country(UseOver.Row row, Language reader) {
        return Country.parse(row.key())
                .map(country -> country.nameIn(reader))
                .orElseGet(() -> Messages.text(reader, "usage.use.not-known"));
    }

    private static String city(UseOver.Row row, Language reader) {
        if (row.key().isEmpty()) {
            return Messages.text(reader, "usage.use.not-known");
        }
        return row.name().isEmpty()
                ? row.key()
                : LocalizedTextJson.read(row.name()).words(reader);
    }

    private static UseView.Part upright(String id, List<UseOver.Row> rows, Language reader) {
        return part(id, named(rows, reader, UseOver.Row::key), BarChart.Arrangement.GROUPED_UPRIGHT, reader);
    }

    private static UseView.Part lying(String id, List<UseView.Row> rows, Language reader) {
        return part(id, rows, BarChart.Arrangement.GROUPED_LYING, reader);
    }

    private static UseView.Part part(
            String id, List<UseView.Row> rows, BarChart.Arrangement arrangement, Language reader) {
        var isInTime = arrangement == BarChart.Arrangement.GROUPED_UPRIGHT;
        var drawn = rows.stream().limit(isInTime ? rows.size() : DRAWN).toList();
        var title = Messages.text(reader, "usage.use.by-" + id);
        var chart = new BarChart(
                title,
                Messages.text(reader, "usage.use.chart", title),
                drawn.stream().map(UseView.Row::name).toList(),
                counted(drawn, reader),
                arrangement);
        return new UseView.Part(id, chart, Messages.text(reader, "usage.use." + id), rows);
    }

    /// What nothing was counted of is not drawn: earlier systems give only some of the numbers.
    private static List<Series> counted(List<UseView.Row> rows, Language reader) {
        var investigations = Series.counts(
                Messages.text(reader, "usage.use.investigations"),
                rows.stream().map(UseView.Row::investigations).toList());
        var requests = Series.counts(
                Messages.text(reader, "usage.use.unique-requests"),
                rows.stream().map(UseView.Row::uniqueRequests).toList());
        var drawn = Stream.of(investigations, requests)
                .filter(series -> series.values().stream().anyMatch(value -> value > 0))
                .toList();
        return drawn.isEmpty() ? List.of(investigations) : drawn;
    }
}
