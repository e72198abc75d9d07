package org.hexapla.kernel.web.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.hexapla.kernel.Language;

/// Bars: standing, for categories in time; lying, for categories with long names.
///
/// @param description what it shows, in a sentence, for those who do not see it
public record BarChart(
        String title, String description, List<String> categories, List<Series> series, Arrangement arrangement)
        implements Chart {

    private static final int HEIGHT = 150;
    private static final int ROW = 34;

    public BarChart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        Chart.checkSizes(categories, series);
    }

    /// How the bars of one category stand to each other, and in which direction all go.
    public enum Arrangement {
        STACKED_UPRIGHT,
        GROUPED_UPRIGHT,
        STACKED_LYING,
        GROUPED_LYING;

        boolean isStacked() {
            return this == STACKED_UPRIGHT || this == STACKED_LYING;
        }

        boolean isLying() {
            return this == STACKED_LYING || this == GROUPED_LYING;
        }
    }

    @Override
    public String svg(Language reader) {
        return arrangement.isLying() ? lying(reader) : upright(reader);
    }

    private String upright(Language reader) {
        var svg = new Svg(Chart.id(title), reader);
        var top = Chart.legend(svg, series);
        var axes = Axes.of(svg, Scale.upTo(greatest()), top, HEIGHT);
        axes.draw(categories);
        for (var category = 0; category < categories.size(); category++) {
            var width = axes.slot(categories.size()) * 0.8;
            var x = axes.x(category, categories.size()) - width / 2;
            var below = 0.0;
            for (var i = 0; i < series.size(); i++) {
                var value = series.get(i).values().get(category);
                var height = axes.height(value);
                if (arrangement.isStacked()) {
                    svg.bar(x, axes.y(below + value), width, height, i);
                    below += value;
                } else {
                    svg.bar(x + i * width / series.size(), axes.y(value), width / series.size(), height, i);
                }
            }
        }
        return svg.whole(top + HEIGHT + 24, title, description);
    }

    private String lying(Language reader) {
        var bars = arrangement.isStacked() ? 1 : series.size();
        var row = ROW + 12 * (bars - 1);
        var svg = new Svg(Chart.id(title), reader);
        var top = Chart.legend(svg, series);
        var scale = Scale.upTo(greatest());
        var length = Svg.WIDTH - 60;
        for (var category = 0; category < categories.size(); category++) {
            var y = top + category * row;
            svg.text(4, y + 8, Svg.Anchor.START, categories.get(category));
            var before = 0.0;
            for (var i = 0; i < series.size(); i++) {
                var value = series.get(i).values().get(category);
                var place = arrangement.isStacked() ? y + 12 : y + 12 + 12 * i;
                svg.bar(4 + length * scale.of(before), place, length * scale.of(value), 11, i);
                before += arrangement.isStacked() ? value : 0;
                if (!arrangement.isStacked()) {
                    svg.text(8 + length * scale.of(value), place + 10, Svg.Anchor.START, svg.number(value));
                }
            }
            if (arrangement.isStacked()) {
                svg.text(8 + length * scale.of(before), y + 22, Svg.Anchor.START, svg.number(before));
            }
        }
        return svg.whole(top + categories.size() * row, title, description);
    }

    private double greatest() {
        return IntStream.range(0, categories.size())
                .mapToDouble(category -> {
                    var values = series.stream().mapToDouble(row -> row.values().get(category));
                    return arrangement.isStacked() ? values.sum() : values.max().orElse(0);
                })
                .max()
                .orElse(0);
    }
}
