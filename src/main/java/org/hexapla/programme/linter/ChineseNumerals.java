package org.hexapla.programme.linter;

import java.math.BigDecimal;

/// Numbers written in Chinese signs: 一百二十, 三千万.
final class ChineseNumerals {

    static final String SIGNS = "零〇一二两三四五六七八九十百千万亿";

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumerals() {}

    static BigDecimal read(String signs) {
        long whole = 0;
        long section = 0;
        long digit = 0;
        for (var sign : signs.toCharArray()) {
            var scale = scale(sign);
            if (scale == 1) {
                digit = digit(sign);
            } else if (scale < 10_000) {
                section += Math.max(digit, section == 0 && digit == 0 ? 1 : digit) * scale;
                digit = 0;
            } else {
                whole = (whole + section + digit) * scale;
                section = 0;
                digit = 0;
            }
        }
        return BigDecimal.valueOf(whole + section + digit);
    }

    private static long digit(char sign) {
        return switch (sign) {
            case '两' -> 2;
            case '〇' -> 0;
            default -> Math.max(0, DIGITS.indexOf(sign));
        };
    }

    private static long scale(char sign) {
        return switch (sign) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 1;
        };
    }
}
