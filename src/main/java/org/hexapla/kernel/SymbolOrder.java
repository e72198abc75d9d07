package org.hexapla.kernel;

/// Writes a key so that its plain byte order is the order of a list of documents.
///
/// From low to high: the end of a symbol (blank), a part of the document before it (`!`), the same number with zeros in
/// front (`"`), the next level (`#`), all else. A number is written after its length: 2 as `12`, 10 as `210`.
final class SymbolOrder {

    private SymbolOrder() {}

    static String of(String key) {
        var order = new StringBuilder(2 * key.length() + 8);
        var done = new int[] {0};
        SymbolParts.in(key).forEach(part -> {
            plain(key.substring(done[0], part.start()), order);
            order.append('!').append(part.rank());
            plain(part.number(), order);
            done[0] = part.end();
        });
        plain(key.substring(done[0]), order);
        // Rev.1 and REV-1 share a place, but are not equal: the key decides.
        return order.append(' ').append(key).toString();
    }

    private static void plain(String text, StringBuilder order) {
        var at = 0;
        while (at < text.length()) {
            var letter = text.charAt(at);
            if (isDigit(letter)) {
                at = number(text, at, order);
            } else {
                order.append(letter == '/' ? '#' : letter < '$' ? '$' : letter);
                at++;
            }
        }
    }

    private static int number(String text, int start, StringBuilder order) {
        var end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        var first = start;
        while (first < end - 1 && text.charAt(first) == '0') {
            first++;
        }
        var length = end - first;
        // Nine digits and one more are written as ':1', which is above '9'.
        order.append(":".repeat((length - 1) / 9)).append((char) ('1' + (length - 1) % 9));
        order.append(text, first, end).append("\"".repeat(first - start));
        return end;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
