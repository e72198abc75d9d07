package org.hexapla.programme.linter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A word of a text; a hyphen parts words.
///
/// @param letters in their plainest form, without an English possessive
record Word(int start, int end, String text, String letters) {

    private static final Pattern ANY = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’ʼ][\\p{L}]+)*['’]?");
    private static final Pattern ELIDED = Pattern.compile("^(?:[dlnjsmtDLNJSMT]|[Qq]u|[Jj]usqu)['’](?=\\p{L}{2})");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$|['’]$");

    /// In the order of the text. "L'Assemblée" is two words.
    static List<Word> in(String text) {
        var words = new ArrayList<Word>();
        for (var found = ANY.matcher(text); found.find(); ) {
            var elided = ELIDED.matcher(found.group());
            int from = found.start();
            if (elided.find()) {
                words.add(word(text, from, from + elided.end()));
                from += elided.end();
            }
            words.add(word(text, from, found.end()));
        }
        return words;
    }

    private static Word word(String text, int start, int end) {
        var said = text.substring(start, end);
        return new Word(
                start, end, said, Letters.folded(POSSESSIVE.matcher(said).replaceFirst("")));
    }

    boolean isCapital() {
        return Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0));
    }

    /// Without the mark of a possessive behind it.
    int endOfName() {
        var mark = POSSESSIVE.matcher(text);
        return mark.find() ? start + mark.start() : end;
    }
}
