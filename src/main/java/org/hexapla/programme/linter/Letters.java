package org.hexapla.programme.linter;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/// How far two written words are from each other, once what does not tell words apart is taken away: case, accents,
/// hamza, the dots of the last letter.
final class Letters {

    private static final Normalizer2 TAKE_APART = Normalizer2.getNFDInstance();

    private Letters() {}

    /// The letters and digits of a word in their plainest form.
    static String folded(String word) {
        var plain = new StringBuilder(word.length());
        var small = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < small.length(); i++) {
            append(plain, small.charAt(i));
        }
        return plain.toString();
    }

    private static void append(StringBuilder plain, char sign) {
        switch (sign) {
            case 'أ', 'إ', 'آ', 'ٱ' -> plain.append('ا');
            case 'ى', 'ئ' -> plain.append('ي');
            case 'ؤ' -> plain.append('و');
            case 'ة' -> plain.append('ه');
            case 'ё' -> plain.append('е');
            case 'й' -> plain.append('й');
            case 'ø' -> plain.append('o');
            case 'ł' -> plain.append('l');
            case 'đ' -> plain.append('d');
            case 'ı' -> plain.append('i');
            case 'æ' -> plain.append("ae");
            case 'œ' -> plain.append("oe");
            case 'ß' -> plain.append("ss");
            case '\'', '’', '‘', 'ʼ', 'ʿ', 'ʾ' -> {
                // An apostrophe is no letter.
            }
            default -> {
                var apart = sign < 128 ? null : TAKE_APART.getRawDecomposition(sign);
                plain.append(apart == null ? sign : apart.charAt(0));
            }
        }
    }

    /// An expression for words, made one for their plainest form.
    static String familyFolded(String expression) {
        var plain = new StringBuilder(expression.length());
        expression.chars().forEach(sign -> plain.append(sign < 128 ? "" + (char) sign : folded("" + (char) sign)));
        return plain.toString();
    }

    /// A text in plain letters, each in its own place, so that what is found in one is found in the other.
    static String aligned(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            var letter = folded(String.valueOf(sign));
            plain.append(letter.isEmpty() ? '\'' : letter.charAt(0));
        }
        return plain.toString();
    }

    /// How many letters must be changed, added, left out, or exchanged with the next one.
    static int distance(String one, String other) {
        var beforeLast = new int[other.length() + 1];
        var last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
                if (isExchange(one, other, i, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[other.length()];
    }

    private static boolean isExchange(String one, String other, int i, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }

    /// Whether one may be a slip of the pen for the other: the longer the word, the more letters may differ.
    static boolean isSlip(String said, String right) {
        int longest = Math.max(said.length(), right.length());
        int allowed = longest >= 10 ? 3 : longest >= 7 ? 2 : longest >= 4 ? 1 : 0;
        if (allowed == 0 || Math.abs(said.length() - right.length()) > allowed || said.equals(right)) {
            return false;
        }
        int distance = distance(said, right);
        return distance == 1 || distance <= allowed && said.charAt(0) == right.charAt(0);
    }
}
