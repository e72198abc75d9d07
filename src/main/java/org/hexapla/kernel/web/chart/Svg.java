package org.hexapla.kernel.web.chart;

import java.util.List;
import java.util.Locale;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Wording;

/// The picture while it is being drawn. Draws from the left; for readers from the right every place is mirrored
/// here, so that no chart needs to know.
///
/// Only attributes, no style: the site's content security policy forbids styles in a page.
final class Svg {

    static final int WIDTH = 360;

    private static final double LETTER = 7.5;

    private final StringBuilder content = new StringBuilder();
    private final Language reader;
    private final Wording wording;
    private final String id;

    Svg(String id, Language reader) {
        this.id = id;
        this.reader = reader;
        this.wording = new Wording(reader);
    }

    /// About how wide a text is; the reader's own font decides, so it is rather too wide than too narrow. Chinese signs
    /// take a full square.
    static double widthOf(String text) {
        return text.codePoints()
                .mapToDouble(sign -> Character.isIdeographic(sign) ? 1.8 * LETTER : LETTER)
                .sum();
    }

    String number(double value) {
        return wording.number(Math.round(value));
    }

    void line(double x1, double y1, double x2, double y2) {
        content.append("<line class=\"grid\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>"
                .formatted(place(x1), at(y1), place(x2), at(y2)));
    }

    /// A bar of a series, with the series' pattern over its colour.
    void bar(double x, double y, double width, double height, int series) {
        if (width <= 0 || height <= 0) {
            return;
        }
        var left = reader.isRightToLeft() ? WIDTH - x - width : x;
        var box = "x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"".formatted(at(left), at(y), at(width), at(height));
        content.append("<rect class=\"series-%d\" stroke-width=\"0\" %s/>".formatted(series + 1, box));
        if (series > 0) {
            content.append("<rect fill=\"url(#%s-p%d)\" %s/>".formatted(id, series % 4, box));
        }
    }

    void polyline(List<double[]> points, int series) {
        var places = new StringBuilder();
        points.forEach(point ->
                places.append(place(point[0])).append(',').append(at(point[1])).append(' '));
        var dashes = List.of(
                        "", " stroke-dasharray=\"6 3\"", " stroke-dasharray=\"2 3\"", " stroke-dasharray=\"8 3 2 3\"")
                .get(series % 4);
        content.append("<polyline class=\"series-%d line\"%s points=\"%s\"/>"
                .formatted(series + 1, dashes, places.toString().strip()));
    }

    void dot(double x, double y, int series) {
        content.append(
                "<circle class=\"series-%d\" cx=\"%s\" cy=\"%s\" r=\"2.5\"/>".formatted(series + 1, place(x), at(y)));
    }

    /// The room in which a bar may grow.
    void ground(double x, double y, double width, double height) {
        var left = reader.isRightToLeft() ? WIDTH - x - width : x;
        content.append("<rect class=\"ground\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
                .formatted(at(left), at(y), at(width), at(height)));
    }

    /// A mark across a bar.
    void stroke(double x, double top, double bottom) {
        content.append("<line class=\"mark\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>"
                .formatted(place(x), at(top), place(x), at(bottom)));
    }

    /// A mark below a bar, pointing at it.
    void arrowhead(double x, double tip) {
        var middle = reader.isRightToLeft() ? WIDTH - x : x;
        content.append("<path class=\"mark\" d=\"M%s %sl-4 7h8z\"/>".formatted(at(middle), at(tip)));
    }

    /// A label over a part of a map, which is not mirrored: it begins where its reader begins.
    void label(double left, double right, double y, String text) {
        content.append("<text x=\"%s\" y=\"%s\" text-anchor=\"start\" direction=\"%s\">%s</text>"
                .formatted(at(reader.isRightToLeft() ? right : left), at(y), reader.direction(), escaped(text)));
    }

    /// A tile of a map, which is not mirrored, with a square in it that fills a part of it.
    void tile(double left, double top, double side, double share, String code) {
        content.append("<rect class=\"ground\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
                .formatted(at(left), at(top), at(side), at(side)));
        if (share > 0) {
            var filled = Math.max(2, side * Math.sqrt(share));
            var inset = (side - filled) / 2;
            content.append("<rect class=\"series-1\" stroke-width=\"0\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
                    .formatted(at(left + inset), at(top + inset), at(filled), at(filled)));
        }
        content.append("<text class=\"code\" x=\"%s\" y=\"%s\" text-anchor=\"middle\" direction=\"ltr\">%s</text>"
                .formatted(at(left + side / 2), at(top + side + 7), escaped(code)));
    }

    void text(double x, double y, Anchor anchor, String text) {
        // In a text from the right the start is at the right: the anchor turns round with the place.
        content.append("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" direction=\"%s\">%s</text>"
                .formatted(place(x), at(y), anchor.word, reader.direction(), escaped(text)));
    }

    String whole(double height, String title, String description) {
        return """
                <svg class="chart" viewBox="0 0 %d %d" width="%d" role="img" direction="ltr" \
                aria-labelledby="%s-t %s-d"><title id="%s-t">%s</title><desc id="%s-d">%s</desc>%s%s</svg>""".formatted(
                        WIDTH,
                        (int) Math.ceil(height),
                        WIDTH * 3 / 2,
                        id,
                        id,
                        id,
                        escaped(title),
                        id,
                        escaped(description),
                        content.indexOf("url(#") >= 0 ? patterns() : "",
                        content);
    }

    /// What tells the series apart without colour: stripes, dots, a grid.
    private String patterns() {
        return """
                <defs><pattern id="%1$s-p1" width="5" height="5" patternUnits="userSpaceOnUse" \
                patternTransform="rotate(45)"><path d="M0 0V5" stroke="#fff" stroke-width="2"/></pattern>\
                <pattern id="%1$s-p2" width="5" height="5" patternUnits="userSpaceOnUse">\
                <circle cx="2" cy="2" r="1.2" fill="#fff"/></pattern>\
                <pattern id="%1$s-p3" width="5" height="5" patternUnits="userSpaceOnUse">\
                <path d="M0 0H5M0 0V5" stroke="#fff"/></pattern>\
                <pattern id="%1$s-p0" width="5" height="5" patternUnits="userSpaceOnUse">\
                <path d="M0 0H5" stroke="#fff" stroke-width="2"/></pattern></defs>""".formatted(id);
    }

    private String place(double x) {
        return at(reader.isRightToLeft() ? WIDTH - x : x);
    }

    private static String at(double place) {
        var written = String.format(Locale.ROOT, "%.1f", place);
        return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String word;

        Anchor(String word) {
            this.word = word;
        }
    }
}
