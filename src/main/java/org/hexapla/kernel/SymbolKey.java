package org.hexapla.kernel;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Optional;

/// What two writers of one symbol have in common: no blanks, no case, no typesetter's dashes, no full-width forms.
///
/// Every character is folded by itself, so a place in the key is always a place in the text it was made from.
final class SymbolKey {

    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();
    private static final Normalizer2 FOLDED = Normalizer2.getNFKCCasefoldInstance();

    private SymbolKey() {}

    static String of(String display) {
        var key = new StringBuilder(display.length());
        COMPOSED.normalize(display).codePoints().forEach(character -> fold(character, key));
        return key.toString();
    }

    /// As much of the text as makes the first characters of its key.
    static String head(String display, int length) {
        var text = COMPOSED.normalize(display);
        var key = new StringBuilder(length);
        var end = 0;
        while (end < text.length() && key.length() < length) {
            var character = text.codePointAt(end);
            fold(character, key);
            end += Character.charCount(character);
        }
        return strip(text.substring(0, end));
    }

    /// Takes off what surrounds a pasted symbol unseen: blanks of every width, direction marks, a byte order mark.
    static String strip(String text) {
        var start = 0;
        var end = text.length();
        while (start < end && isUnseen(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start && isUnseen(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    /// The first character that no symbol can have: a control, a direction mark, half of a pair, one not assigned.
    static Optional<String> strange(String text) {
        return text.codePoints()
                .filter(SymbolKey::isStrange)
                .mapToObj(character -> String.format("U+%04X", character))
                .findFirst();
    }

    private static void fold(int character, StringBuilder key) {
        if (isBlank(character)) {
            return;
        }
        switch (Character.getType(character)) {
            case Character.DECIMAL_DIGIT_NUMBER -> key.append(UCharacter.digit(character));
            // Texts are set with hyphens that do not break: A/ES‑10/1 is A/ES-10/1.
            case Character.DASH_PUNCTUATION -> key.append('-');
            // A raised 2 is a footnote, not a digit of the number before it.
            case Character.OTHER_NUMBER -> key.appendCodePoint(character);
            default ->
                FOLDED.normalize(Character.toString(character))
                        .codePoints()
                        .filter(folded -> !isBlank(folded))
                        .forEach(key::appendCodePoint);
        }
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isUnseen(int character) {
        return isBlank(character) || Character.getType(character) == Character.FORMAT;
    }

    private static boolean isStrange(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
