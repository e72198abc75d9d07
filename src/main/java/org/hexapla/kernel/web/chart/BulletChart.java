package org.hexapla.kernel.web.chart;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.hexapla.kernel.Language;

/// Numbers against what they are judged by, each on a scale of its own: a bar for what is, a stroke for where it came
/// from, an arrowhead for where it should be. Units may differ from line to line, so no two lines are compared.
///
/// @param description what it shows, in a sentence, for those who do not see it
/// @param valueLabel the name of the bars, `actual`
public record BulletChart(String title, String description, String valueLabel, List<Bullet> bullets) implements Chart {

    private static final int ROW = 36;
    private static final int LEFT = 4;
    private static final int LENGTH = Svg.WIDTH - 8;
    private static final int THICK = 12;

    public BulletChart {
        bullets = List.copyOf(bullets);
    }

    /// One line.
    ///
    /// @param value what is; empty where nobody knows
    /// @param baseline where it came from
    /// @param target where it should be
    /// @param words the value as it is written, or why there is none
    public record Bullet(
            String label, OptionalDouble value, OptionalDouble baseline, OptionalDouble target, String words) {

        double greatest() {
            return DoubleStream.of(value.orElse(0), baseline.orElse(0), target.orElse(0))
                    .max()
                    .orElse(0);
        }
    }

    @Override
    public List<String> categories() {
        return bullets.stream().map(Bullet::label).toList();
    }

    /// What is known of the values; a line without one draws no bar.
    @Override
    public List<Series> series() {
        return List.of(new Series(
                valueLabel,
                bullets.stream()
                        .map(bullet -> Math.max(0, bullet.value().orElse(0)))
                        .toList()));
    }

    @Override
    public String svg(Language reader) {
        var svg = new Svg(Chart.id(title), reader);
        for (var i = 0; i < bullets.size(); i++) {
            draw(svg, bullets.get(i), 12 + i * ROW);
        }
        return svg.whole(12 + bullets.size() * ROW, title, description);
    }

    private static void draw(Svg svg, Bullet bullet, double y) {
        svg.text(LEFT, y, Svg.Anchor.START, bullet.label());
        var top = y + 6;
        var greatest = bullet.greatest();
        var unit = greatest > 0 ? LENGTH * 0.92 / greatest : 0;
        svg.ground(LEFT, top, LENGTH, THICK);
        bullet.value().ifPresent(value -> svg.bar(LEFT, top + 2, Math.max(0, value) * unit, THICK - 4, 0));
        bullet.baseline().ifPresent(value -> svg.stroke(LEFT + Math.max(0, value) * unit, top - 2, top + THICK + 2));
        bullet.target().ifPresent(value -> svg.arrowhead(LEFT + Math.max(0, value) * unit, top + THICK));
        svg.text(LEFT + LENGTH, y, Svg.Anchor.END, bullet.words());
    }
}
