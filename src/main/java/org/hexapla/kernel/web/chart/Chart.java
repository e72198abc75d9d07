package org.hexapla.kernel.web.chart;

import java.util.List;
import org.hexapla.kernel.Language;

/// A picture of numbers, to be shown with the table of the same numbers (template `layout/chart.jte`).
public sealed interface Chart permits BarChart, BulletChart, LineChart, TileMap {

    String title();

    /// One for each number of a series, in the reader's language.
    List<String> categories();

    List<Series> series();

    /// The picture, in the reader's direction and digits.
    String svg(Language reader);

    /// Names each series beside a sample of its look; returns where the drawing may begin.
    static int legend(Svg svg, List<Series> series) {
        if (series.size() < 2) {
            return 12;
        }
        var x = 4.0;
        var y = 12;
        for (var i = 0; i < series.size(); i++) {
            var label = series.get(i).label();
            var width = 24 + Svg.widthOf(label);
            if (x > 4 && x + width > Svg.WIDTH) {
                x = 4;
                y += 18;
            }
            svg.bar(x, y - 9, 12, 11, i);
            svg.text(x + 17, y, Svg.Anchor.START, label);
            x += width;
        }
        return y + 18;
    }

    /// An id for a chart's parts: two charts of one page have different titles.
    static String id(String title) {
        return "c" + Integer.toHexString(title.hashCode());
    }

    static void checkSizes(List<String> categories, List<Series> series) {
        if (series.stream().anyMatch(row -> row.values().size() != categories.size())) {
            throw new IllegalArgumentException("each series needs a number for each category");
        }
    }
}
