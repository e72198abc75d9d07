package org.hexapla.library.marc.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The values of a cell: several are joined by `||`, and a bar that could be taken for a part of that is written by
/// its name.
final class Cells {

    static final String SIGNS = "|{\r";

    /// What a spreadsheet would compute, instead of showing it.
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private static final Pattern MARKED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private Cells() {}

    static String joined(List<String> values) {
        return String.join("||", values.stream().map(Cells::named).toList());
    }

    static List<String> split(String cell) {
        var values = new ArrayList<String>();
        for (var begin = 0; begin <= cell.length(); ) {
            var end = cell.indexOf("||", begin);
            var value = cell.substring(begin, end < 0 ? cell.length() : end);
            if (!value.isBlank()) {
                values.add(Mnemonics.read(value, SIGNS));
            }
            begin = end < 0 ? cell.length() + 1 : end + 2;
        }
        return values;
    }

    /// The text with the mark in front by which spreadsheets know words; see [#unmarked].
    static String marked(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    static String unmarked(String text) {
        return MARKED.matcher(text).matches() ? text.substring(1) : text;
    }

    private static String named(String value) {
        var doubtful = value.startsWith("|") || value.endsWith("|") || value.contains("||");
        var braces = value.contains("{verbar}") || value.contains("{lcub}") || value.contains("{cr}");
        return doubtful || braces || value.indexOf('\r') >= 0 ? Mnemonics.named(value, SIGNS) : value;
    }
}
