package org.hexapla.library.meetings.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Puts the rows of a page in the order of reading: a page of two columns is read down the left one first, but for
/// what goes across both.
final class Columns {

    /// A gutter is at least so wide, in points.
    private static final int GUTTER = 8;

    /// So large a part of the rows may go across the gutter.
    private static final double ACROSS = 0.4;

    /// Fewer rows with something on both sides are a table, or chance.
    private static final int LEAST_ROWS = 6;

    private Columns() {}

    static List<Line> lines(int page, List<Row> rows) {
        var gutter = gutter(rows);
        var lines = new ArrayList<Line>();
        if (gutter.isEmpty()) {
            column(page, rows, lines);
            return lines;
        }
        var place = gutter.getAsDouble();
        var band = new ArrayList<Row>();
        var across = new ArrayList<Row>();
        for (var row : rows) {
            if (row.crosses(place)) {
                flow(page, band, place, lines);
                across.add(row);
            } else {
                column(page, across, lines);
                across.clear();
                band.add(row);
            }
        }
        column(page, across, lines);
        flow(page, band, place, lines);
        return lines;
    }

    private static void flow(int page, List<Row> band, double place, List<Line> lines) {
        column(page, band.stream().flatMap(row -> row.of(true, place).stream()).toList(), lines);
        column(page, band.stream().flatMap(row -> row.of(false, place).stream()).toList(), lines);
        band.clear();
    }

    private static void column(int page, List<Row> rows, List<Line> lines) {
        margin(rows)
                .ifPresent(margin ->
                        rows.forEach(row -> lines.add(new Line(page, Math.max(0, row.left() - margin), row.words()))));
    }

    /// Where most lines begin; of several places the leftmost.
    private static Optional<Double> margin(List<Row> rows) {
        Map<Long, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(Math.round(row.left()), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
                .map(entry -> (double) entry.getKey());
    }

    /// The middle of the widest strip near the middle of the page that most rows leave free.
    private static OptionalDouble gutter(List<Row> rows) {
        var right = rows.stream()
                .flatMap(row -> row.parts().stream())
                .mapToDouble(Row.Part::right)
                .max()
                .orElse(0);
        var left = rows.stream().mapToDouble(Row::left).min().orElse(0);
        var from = (int) (left + (right - left) * 0.35);
        var until = (int) (left + (right - left) * 0.65);
        var most = 0;
        var end = 0;
        var run = 0;
        for (var x = from; x <= until; x++) {
            var place = x;
            var crossing = rows.stream().filter(row -> row.crosses(place)).count();
            run = crossing <= rows.size() * ACROSS ? run + 1 : 0;
            if (run > most) {
                most = run;
                end = x;
            }
        }
        var middle = end - most / 2.0;
        var both = rows.stream()
                .filter(row -> !row.crosses(middle))
                .filter(row -> !row.of(true, middle).isEmpty()
                        && !row.of(false, middle).isEmpty())
                .count();
        return most >= GUTTER && both >= LEAST_ROWS ? OptionalDouble.of(middle) : OptionalDouble.empty();
    }
}
