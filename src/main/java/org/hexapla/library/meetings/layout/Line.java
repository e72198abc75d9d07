package org.hexapla.library.meetings.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A line of a document, where it stands.
///
/// @param page from 1
/// @param indent how far it begins from the margin of its column, in points or characters; 0 at the margin
public record Line(int page, double indent, String words) {

    /// Less than this is unsteady printing.
    private static final double NOTICED = 2;

    /// Whether it begins away from the margin: as paragraphs do, and headings in the middle.
    public boolean isIndented() {
        return indent > NOTICED;
    }

    /// The lines of a text of one column whose indents are blanks; form feeds end its pages.
    public static List<Line> of(String text) {
        var lines = new ArrayList<Line>();
        var pages = text.split("\f", -1);
        for (var page = 0; page < pages.length; page++) {
            var written = pages[page].lines().filter(line -> !line.isBlank()).toList();
            var margin = margin(written);
            for (var line : written) {
                lines.add(new Line(page + 1, Math.max(0, blanks(line) - margin), line.strip()));
            }
        }
        return lines;
    }

    /// Where most lines begin.
    private static int margin(List<String> written) {
        Map<Integer, Integer> counts = new HashMap<>();
        written.forEach(line -> counts.merge(blanks(line), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static int blanks(String line) {
        return line.length() - line.stripLeading().length();
    }
}
