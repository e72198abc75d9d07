package org.hexapla.programme.dashboards;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hexapla.authorities.WorldTiles;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.web.chart.BarChart;
import org.hexapla.kernel.web.chart.Chart;
import org.hexapla.kernel.web.chart.Series;
import org.hexapla.kernel.web.chart.TileMap;
import org.hexapla.programme.dashboards.DashboardView.Choice;
import org.hexapla.programme.dashboards.DashboardView.Row;
import org.hexapla.programme.dashboards.DashboardView.Tile;
import org.hexapla.programme.dashboards.TakingApart.Apart;
import org.springframework.stereotype.Component;

/// Draws one measure that is taken apart, and tells the same in a table.
@Component
class DrawingTiles {

    private static final int MOST_BARS = 15;

    private final WorldTiles world;

    DrawingTiles(WorldTiles world) {
        this.world = world;
    }

    /// Bars, the longest first or in the order of the parts; the table has all of them.
    Tile bars(String dimension, List<Apart> all, String wanted, UnaryOperator<String> names, Language reader) {
        return tile(dimension, all, wanted, names, reader, apart -> {
            var drawn = apart.parts().entrySet().stream().limit(MOST_BARS).toList();
            return new BarChart(
                    title(apart, reader),
                    Messages.text(reader, "programme.dashboard." + dimension + "-chart", title(apart, reader)),
                    drawn.stream().map(part -> names.apply(part.getKey())).toList(),
                    List.of(Series.counts(
                            title(apart, reader),
                            drawn.stream().map(part -> part.getValue()).toList())),
                    BarChart.Arrangement.STACKED_LYING);
        });
    }

    /// A map, whose countries are all of one size.
    Tile map(String dimension, List<Apart> all, String wanted, UnaryOperator<String> names, Language reader) {
        return tile(
                dimension,
                all,
                wanted,
                names,
                reader,
                apart -> new TileMap(
                        title(apart, reader),
                        Messages.text(reader, "programme.dashboard.country-chart", title(apart, reader)),
                        title(apart, reader),
                        world.regions(apart.parts(), reader)));
    }

    private static Tile tile(
            String dimension,
            List<Apart> all,
            String wanted,
            UnaryOperator<String> names,
            Language reader,
            java.util.function.Function<Apart, Chart> drawing) {
        var choices = all.stream()
                .map(apart ->
                        new Choice(apart.source().measure(), apart.source().name()))
                .toList();
        return chosen(all, wanted)
                .map(apart -> new Tile(
                        dimension,
                        choices,
                        apart.source().measure(),
                        apart.source().name(),
                        apart.path(),
                        drawing.apply(apart),
                        rows(apart, names, reader)))
                .orElseGet(() -> new Tile(dimension, choices, "", LocalizedText.none(), "", null, List.of()));
    }

    /// The measure that the reader wants, else the one that is taken apart into most.
    private static Optional<Apart> chosen(List<Apart> all, String wanted) {
        return all.stream()
                .filter(apart -> apart.source().measure().equals(wanted))
                .findFirst()
                .or(() -> all.stream()
                        .max(java.util.Comparator.comparingLong(apart -> apart.parts().values().stream()
                                .filter(number -> number.signum() > 0)
                                .count())));
    }

    private static List<Row> rows(Apart apart, UnaryOperator<String> names, Language reader) {
        return apart.parts().entrySet().stream()
                .map(part -> new Row(
                        names.apply(part.getKey()), apart.words(part.getValue(), reader), apart.path(part.getKey())))
                .toList();
    }

    private static String title(Apart apart, Language reader) {
        return apart.source().name().words(reader);
    }
}
