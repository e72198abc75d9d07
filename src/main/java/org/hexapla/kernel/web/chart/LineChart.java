package org.hexapla.kernel.web.chart;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.kernel.Language;

/// Lines over categories in time.
///
/// @param description what it shows, in a sentence, for those who do not see it
public record LineChart(String title, String description, List<String> categories, List<Series> series)
        implements Chart {

    private static final int HEIGHT = 150;

    public LineChart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        Chart.checkSizes(categories, series);
    }

    @Override
    public String svg(Language reader) {
        var svg = new Svg(Chart.id(title), reader);
        var top = Chart.legend(svg, series);
        var greatest = series.stream()
                .flatMap(row -> row.values().stream())
                .mapToDouble(value -> value)
                .max()
                .orElse(0);
        var axes = Axes.of(svg, Scale.upTo(greatest), top, HEIGHT);
        axes.draw(categories);
        for (var i = 0; i < series.size(); i++) {
            var points = new ArrayList<double[]>();
            for (var category = 0; category < categories.size(); category++) {
                points.add(new double[] {
                    axes.x(category, categories.size()),
                    axes.y(series.get(i).values().get(category))
                });
            }
            svg.polyline(points, i);
            if (points.size() == 1) {
                svg.dot(points.getFirst()[0], points.getFirst()[1], i);
            }
        }
        return svg.whole(top + HEIGHT + 24, title, description);
    }
}
