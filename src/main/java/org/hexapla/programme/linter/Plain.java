package org.hexapla.programme.linter;

import java.util.Arrays;

/// A text with one way to write digits, blanks, brackets and marks, and where each of its characters stood before.
///
/// Digits become 0-9, blanks of every width a space, full-width marks their narrow forms; signs that cannot be seen
/// (direction marks, vowel signs, tatweel) are left out.
final class Plain {

    private static final String FROM = "٬٫٪％（）：；，。！？－‐‑「」　";
    private static final String TO = ",.%%():;,.!?---\"\" ";

    private final String text;
    private final int[] origins;

    private Plain(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    static Plain of(String written) {
        var text = new StringBuilder(written.length());
        var origins = new int[written.length() + 1];
        for (int i = 0; i < written.length(); i++) {
            var character = written.charAt(i);
            if (!isUnseen(character)) {
                origins[text.length()] = i;
                text.append(plain(character));
            }
        }
        origins[text.length()] = written.length();
        return new Plain(text.toString(), Arrays.copyOf(origins, text.length() + 1));
    }

    private static boolean isUnseen(char character) {
        return Character.getType(character) == Character.FORMAT
                || character == 'ـ'
                || (character >= 'ً' && character <= 'ْ')
                || character == '\u0301';
    }

    private static char plain(char character) {
        if (Character.getType(character) == Character.DECIMAL_DIGIT_NUMBER) {
            return (char) ('0' + Character.digit(character, 10));
        }
        if (Character.isSpaceChar(character) || Character.isWhitespace(character)) {
            return ' ';
        }
        // A Chinese full stop and comma stay what they are: they end sentences and clauses without a blank.
        if (character == '。' || character == '，') {
            return character;
        }
        var at = FROM.indexOf(character);
        return at < 0 ? character : TO.charAt(at);
    }

    String text() {
        return text;
    }

    /// Where a place of this text stood in the written one.
    int origin(int place) {
        return origins[place];
    }

    /// Behind the last character of a stretch that ends here.
    int originOfEnd(int end) {
        return end == 0 ? 0 : origins[end - 1] + 1;
    }
}
