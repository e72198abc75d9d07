package org.hexapla.programme.linter;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The Council numbers its resolutions on through the years, so a number tells the year, more or less.
final class SecurityCouncilResolutions {

    private static final Pattern SYMBOL = Pattern.compile("^S/RES/(\\d{1,4}) ?\\(((?:19|20)\\d{2})\\)$");

    /// The last number of some years.
    private static final NavigableMap<Integer, Integer> LAST = new TreeMap<>(Map.of(
            1946, 15, 1970, 291, 1980, 484, 1990, 683, 1995, 1035, 2000, 1334, 2005, 1651, 2010, 1966, 2015, 2259, 2020,
            2560));

    private SecurityCouncilResolutions() {}

    static boolean isOfAnotherYear(String written) {
        var symbol = SYMBOL.matcher(written);
        if (!symbol.find()) {
            return false;
        }
        int number = Integer.parseInt(symbol.group(1));
        int year = Integer.parseInt(symbol.group(2));
        var before = LAST.lowerEntry(year);
        var after = LAST.ceilingEntry(year);
        return year < 1946
                || before != null && number <= before.getValue()
                || after != null && number > after.getValue();
    }
}
