package org.hexapla.forms;

import java.math.BigDecimal;
import java.util.Optional;

/// Numbers as people of any language type them: with the digits of their script, with a comma or a point before the
/// decimals, with spaces between thousands.
final class Numerals {

    private static final int MOST_DIGITS = 30;

    private Numerals() {}

    static Optional<BigDecimal> read(String typed) {
        var plain = new StringBuilder();
        typed.strip().codePoints().forEach(sign -> {
            if (Character.isDigit(sign)) {
                plain.append(Character.digit(sign, 10));
            } else if (sign == '٫' || sign == ',' || sign == '，') {
                plain.append(sign == '٫' ? '.' : ',');
            } else if (sign == '−') {
                plain.append('-');
            } else if (!Character.isSpaceChar(sign) && sign != '٬' && sign != '\u2019') {
                plain.appendCodePoint(sign);
            }
        });
        var number = plain.toString();
        // 1,300 is a thousand to some and one and a bit to others: whoever wrote it is asked again.
        if (number.matches("-?\\d+,\\d{3}") || number.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        var decimal = number.replace(',', '.');
        return decimal.matches("-?\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(decimal)) : Optional.empty();
    }
}
