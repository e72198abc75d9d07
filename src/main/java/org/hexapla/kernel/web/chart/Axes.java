package org.hexapla.kernel.web.chart;

import java.util.List;

/// The frame of an upright chart: lines at round numbers, names below, as many as there is room for.
record Axes(Svg svg, Scale scale, int left, int top, int height) {

    private static final int LEAST_LEFT = 40;

    /// With as much room for the numbers at the lines as the longest needs.
    static Axes of(Svg svg, Scale scale, int top, int height) {
        var longest = scale.ticks().stream()
                .mapToDouble(tick -> Svg.widthOf(svg.number(tick)))
                .max()
                .orElse(0);
        return new Axes(svg, scale, Math.max(LEAST_LEFT, (int) Math.ceil(longest) + 8), top, height);
    }

    void draw(List<String> categories) {
        for (var tick : scale.ticks()) {
            svg.line(left, y(tick), Svg.WIDTH, y(tick));
            svg.text(left - 4, y(tick) + 4, Svg.Anchor.END, svg.number(tick));
        }
        var longest = categories.stream().mapToDouble(Svg::widthOf).max().orElse(1);
        var each = (int) Math.max(1, Math.ceil(longest / slot(categories.size())));
        for (var i = 0; i < categories.size(); i += each) {
            var half = Svg.widthOf(categories.get(i)) / 2;
            // A name under the last bar would lose its end at the edge.
            var middle = Math.min(x(i, categories.size()), Svg.WIDTH - half);
            svg.text(middle, top + height + 15, Svg.Anchor.MIDDLE, categories.get(i));
        }
    }

    /// The room of one category.
    double slot(int categories) {
        return (double) (Svg.WIDTH - left) / Math.max(1, categories);
    }

    /// The middle of a category's room.
    double x(int category, int categories) {
        return left + (category + 0.5) * slot(categories);
    }

    double y(double value) {
        return top + height - height(value);
    }

    double height(double value) {
        return height * scale.of(value);
    }
}
