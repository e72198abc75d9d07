package org.hexapla.translation.terms;

/// A text as terms are looked for in it: without vowel signs, with one blank where there are several, without any
/// next to a Chinese sign; it knows where each of its signs stands in the text that was given.
final class PlainText {

    private final String plain;
    private final int[] places;
    private final int end;

    private PlainText(String plain, int[] places, int end) {
        this.plain = plain;
        this.places = places;
        this.end = end;
    }

    static PlainText of(String text) {
        var plain = new StringBuilder(text.length());
        var places = new int[text.length()];
        for (var i = 0; i < text.length(); i++) {
            var sign = sign(text.charAt(i));
            if (isUnseen(sign)) {
                continue;
            }
            if (sign == ' ' && isNeedless(plain, text, i)) {
                continue;
            }
            places[plain.length()] = i;
            plain.append(sign);
        }
        return new PlainText(plain.toString(), places, text.length());
    }

    private static char sign(char sign) {
        if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
            return ' ';
        }
        // Signs of full width are those of ASCII, moved.
        if (sign >= '\uFF01' && sign <= '\uFF5E') {
            return (char) (sign - 0xFEE0);
        }
        return switch (sign) {
            case '\u2019', '\u02BC' -> '\'';
            case '\u2010', '\u2011' -> '-';
            default -> sign;
        };
    }

    private static boolean isUnseen(char sign) {
        var type = Character.getType(sign);
        return sign == 'ـ'
                || type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                        && Character.UnicodeBlock.of(sign) == Character.UnicodeBlock.ARABIC;
    }

    private static boolean isNeedless(CharSequence before, String text, int place) {
        if (before.isEmpty()) {
            return true;
        }
        var last = before.charAt(before.length() - 1);
        return last == ' ' || isChinese(last) || isChinese(next(text, place));
    }

    private static char next(String text, int place) {
        for (var i = place; i < text.length(); i++) {
            if (sign(text.charAt(i)) != ' ') {
                return text.charAt(i);
            }
        }
        return ' ';
    }

    static boolean isChinese(char sign) {
        return Character.isIdeographic(sign);
    }

    String plain() {
        return plain;
    }

    /// Where a sign of the plain text stands in the given one.
    int place(int index) {
        return index < plain.length() ? places[index] : end;
    }

    /// Where the sign before ends in the given text.
    int placeAfter(int index) {
        return index == 0 ? 0 : places[index - 1] + 1;
    }
}
