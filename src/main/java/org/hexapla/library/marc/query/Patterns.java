package org.hexapla.library.marc.query;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// How what is wanted is said in the database: a test of an expression that is text.
final class Patterns {

    private static final Pattern MARKS = Pattern.compile("[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640]");

    /// Scripts that write without blanks between words.
    private static final Pattern UNSPACED = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]");

    private static final String NO_LETTER = "[^[:alnum:]]";

    private Patterns() {}

    static String test(Wanted wanted, String text, Asking asking) {
        return switch (wanted) {
            case Wanted.Anything _ -> "true";
            case Wanted.Whole(var value) when value.indexOf('*') < 0 -> text + " = " + asking.parameter(value);
            case Wanted.Whole(var value) -> folded(text, "^" + starred(value, ".*") + "$", asking);
            case Wanted.Words(var words) -> folded(text, words(words), asking);
            case Wanted.Fitting(var expression) -> text + " ~ " + asking.parameter(expression);
        };
    }

    /// The value that must stand there letter for letter, which needs no looking at each: nothing, if it is
    /// another sort of wish.
    static boolean isExact(Wanted wanted) {
        return wanted instanceof Wanted.Whole(var value) && value.indexOf('*') < 0;
    }

    static String fold(String words) {
        return MARKS.matcher(Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("");
    }

    private static String folded(String text, String expression, Asking asking) {
        return "library.folded(" + text + ") ~ " + asking.parameter(expression);
    }

    private static String words(String words) {
        var expression = starred(words, "[^[:space:]]*");
        return UNSPACED.matcher(words).find()
                ? expression
                : "(?:^|" + NO_LETTER + ")" + expression + "(?:$|" + NO_LETTER + ")";
    }

    /// The words as an expression: each letter for itself, stars for what they stand for, any blanks for blanks.
    private static String starred(String words, String star) {
        var expression = new StringBuilder();
        fold(words.strip()).codePoints().forEach(letter -> {
            if (letter == '*') {
                expression.append(star);
            } else if (Character.isWhitespace(letter)) {
                expression.append("[[:space:]]+");
            } else if (Character.isLetterOrDigit(letter)) {
                expression.appendCodePoint(letter);
            } else {
                expression.append('\\').appendCodePoint(letter);
            }
        });
        return expression.toString().replaceAll("(\\[\\[:space:]]\\+)+", "[[:space:]]+");
    }
}
