package org.hexapla.programme.linter;

import java.util.regex.Pattern;

/// The Council numbers its resolutions on through the years, so a number tells the year.
final class SecurityCouncilResolutions {

    private static final Pattern SYMBOL = Pattern.compile("^S/RES/(\\d{1,4}) ?\\(((?:19|20)\\d{2})\\)$");

    private static final int FIRST_YEAR = 1946;

    /// The last number of each year, from the first.
    private static final int[] LAST = {
        15, 37, 66, 78, 89, 96, 98, 103, 105, 110,
        121, 126, 131, 132, 160, 170, 177, 185, 199, 219,
        232, 244, 262, 275, 291, 307, 324, 344, 366, 384,
        402, 422, 443, 461, 484, 499, 529, 545, 559, 580,
        593, 606, 626, 646, 683, 725, 799, 892, 969, 1035,
        1092, 1146, 1219, 1284, 1334, 1386, 1454, 1521, 1580, 1651,
        1738, 1794, 1859, 1907, 1966, 2032, 2085, 2132, 2195, 2259,
        2336, 2396, 2451, 2503, 2560, 2617, 2671, 2721, 2767
    };

    private SecurityCouncilResolutions() {}

    static boolean isOfAnotherYear(String written) {
        var symbol = SYMBOL.matcher(written);
        if (!symbol.find()) {
            return false;
        }
        int number = Integer.parseInt(symbol.group(1));
        int year = Integer.parseInt(symbol.group(2));
        int index = year - FIRST_YEAR;
        if (index < 0 || index >= LAST.length) {
            return index < 0 || number <= LAST[LAST.length - 1];
        }
        return number > LAST[index] || index > 0 && number <= LAST[index - 1];
    }
}
