package org.hexapla.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hexapla.print.BrokenLine.Fragment;
import org.hexapla.print.Measure.Weight;

/// Breaks words into lines, each as full as it goes: after a blank, a hyphen or a dash; in the midst of a word only
/// where it is longer than a whole line.
final class LineBreaking {

    private static final Pattern PLACES = Pattern.compile("(?<=[\\s—–-])(?=\\S)");

    private final Measure measure;
    private final double size;
    private final double width;

    LineBreaking(Measure measure, double size, double width) {
        this.measure = measure;
        this.size = size;
        this.width = width;
    }

    /// @param first the indent of the first line
    /// @param others that of the others
    List<BrokenLine> broken(List<Manuscript.Run> runs, Weight weight, double first, double others) {
        var lines = new ArrayList<BrokenLine>();
        var line = new Line(first);
        for (var run : runs) {
            var look = run instanceof Manuscript.Strong ? Weight.BOLD : weight;
            var address = run instanceof Manuscript.Link link && link.leadsAbroad() ? link.address() : "";
            for (var word : PLACES.split(Letters.clean(Letters.plain(List.of(run))))) {
                line = put(word, look, address, line, lines, others);
            }
        }
        if (!line.fragments.isEmpty()) {
            lines.add(line.broken());
        }
        return lines;
    }

    private Line put(String word, Weight weight, String address, Line line, List<BrokenLine> lines, double others) {
        var rest = word;
        var current = line;
        while (!fits(rest, weight, current)) {
            if (!current.fragments.isEmpty()) {
                lines.add(current.broken());
                current = new Line(others);
                rest = rest.stripLeading();
            } else {
                var part = longestThatFits(rest, weight, current);
                current.add(part, weight, address);
                rest = rest.substring(part.length());
            }
        }
        if (!rest.isEmpty() && !(current.fragments.isEmpty() && rest.isBlank())) {
            current.add(rest, weight, address);
        }
        return current;
    }

    /// A blank at its end may stand beyond the line's.
    private boolean fits(String word, Weight weight, Line line) {
        return line.used + measure.width(word.stripTrailing(), weight, size) <= width - line.indent;
    }

    private String longestThatFits(String word, Weight weight, Line line) {
        var until = 1;
        while (until < word.length() && fits(word.substring(0, until + 1), weight, line)) {
            until++;
        }
        return word.substring(0, until);
    }

    private final class Line {

        private final double indent;
        private final List<Fragment> fragments = new ArrayList<>();
        private double used;

        Line(double indent) {
            this.indent = indent;
        }

        void add(String text, Weight weight, String address) {
            var last = fragments.isEmpty() ? null : fragments.getLast();
            used += measure.width(text, weight, size);
            if (last != null && last.weight() == weight && last.address().equals(address)) {
                var joined = last.text() + text;
                fragments.set(
                        fragments.size() - 1,
                        new Fragment(joined, weight, address, measure.width(joined, weight, size)));
            } else {
                fragments.add(new Fragment(text, weight, address, measure.width(text, weight, size)));
            }
        }

        BrokenLine broken() {
            return new BrokenLine(indent, fragments);
        }
    }
}
