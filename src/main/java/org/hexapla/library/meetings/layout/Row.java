package org.hexapla.library.meetings.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What stands at one height of a page, in parts that wide gaps keep apart.
record Row(double height, List<Part> parts) {

    /// Letters, without wide gaps between them.
    record Part(double left, double right, String words) {}

    double left() {
        return parts.getFirst().left();
    }

    String words() {
        return String.join(" ", parts.stream().map(Part::words).toList());
    }

    boolean crosses(double place) {
        return parts.stream().anyMatch(part -> part.left() < place && part.right() > place);
    }

    /// What of it stands left or right of a place; nothing if nothing does.
    List<Row> of(boolean isLeft, double place) {
        var chosen = parts.stream()
                .filter(part -> isLeft ? part.right() <= place : part.left() >= place)
                .toList();
        return chosen.isEmpty() ? List.of() : List.of(new Row(height, chosen));
    }

    /// The glyphs of a page in rows, from its top.
    static List<Row> of(List<Glyph> glyphs) {
        var rows = new ArrayList<Row>();
        var line = new ArrayList<Glyph>();
        for (var glyph : glyphs.stream()
                .filter(one -> !one.sign().isBlank())
                .sorted(Comparator.comparingDouble(Glyph::height))
                .toList()) {
            if (!line.isEmpty()
                    && glyph.height() - line.getFirst().height()
                            > line.getFirst().size() * 0.45) {
                rows.add(row(line));
                line.clear();
            }
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            rows.add(row(line));
        }
        return rows;
    }

    private static Row row(List<Glyph> line) {
        var sorted =
                line.stream().sorted(Comparator.comparingDouble(Glyph::left)).toList();
        var parts = new ArrayList<Part>();
        var words = new StringBuilder();
        var left = sorted.getFirst().left();
        var right = left;
        for (var glyph : sorted) {
            var gap = glyph.left() - right;
            if (!words.isEmpty() && gap > glyph.wideGap()) {
                parts.add(new Part(left, right, words.toString()));
                words.setLength(0);
                left = glyph.left();
            } else if (!words.isEmpty() && gap > glyph.size() * 0.13) {
                words.append(' ');
            }
            words.append(glyph.sign());
            right = Math.max(right, glyph.left() + glyph.width());
        }
        parts.add(new Part(left, right, words.toString()));
        return new Row(line.getFirst().height(), parts);
    }

    /// A letter where it stands.
    ///
    /// @param size of its type
    record Glyph(double left, double height, double width, double size, String sign) {

        /// Justified lines stretch their blanks; columns stand further apart.
        double wideGap() {
            return size * 1.1;
        }
    }
}
