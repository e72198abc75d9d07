package org.hexapla.library.eresources.titles;

/// The numbers of the book trade, told apart from mistyped ones by their check digits.
final class Identifiers {

    private Identifiers() {}

    /// `0002-9300`
    static boolean isIssn(String written) {
        return written.matches("\\d{4}-\\d{3}[\\dXx]") && weighted(written.replace("-", ""), 8) % 11 == 0;
    }

    /// Of ten or thirteen digits, with or without hyphens.
    static boolean isIsbn(String written) {
        var digits = written.replaceAll("[- ]", "");
        if (digits.matches("\\d{9}[\\dXx]")) {
            return weighted(digits, 10) % 11 == 0;
        }
        if (!digits.matches("97[89]\\d{10}")) {
            return false;
        }
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return sum % 10 == 0;
    }

    private static int weighted(String digits, int first) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(i);
            sum += (first - i) * (Character.toUpperCase(digit) == 'X' ? 10 : digit - '0');
        }
        return sum;
    }
}
