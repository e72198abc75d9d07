package org.hexapla.print;

import java.util.regex.Pattern;

/// Knows which words a spreadsheet would compute instead of show, so that a record's title cannot run a program on its
/// reader's machine.
final class Formula {

    /// What starts a formula, full-width forms included, also behind blanks.
    private static final Pattern LIKE = Pattern.compile("[\\p{Z}\\s\\p{Cf}]*[=+\\-@＝＋－＠].*", Pattern.DOTALL);

    /// Tab and line ends may split a cell in two, of which the second begins anew.
    private static final Pattern BREAK_FIRST = Pattern.compile("[\\t\\r\\n].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");

    /// What stands as it is marked already, so that a reader who takes the mark away has the words that were written.
    private static final Pattern MARKED = Pattern.compile("'+(.*)", Pattern.DOTALL);

    private Formula() {}

    static boolean isLike(String text) {
        return (LIKE.matcher(text).matches() || BREAK_FIRST.matcher(text).matches())
                && !NUMBER.matcher(text).matches();
    }

    /// The text with the mark in front by which spreadsheets know words.
    static String harmless(String text) {
        var marked = MARKED.matcher(text);
        return isLike(text) || marked.matches() && isLike(marked.group(1)) ? "'" + text : text;
    }
}
