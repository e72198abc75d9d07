package org.hexapla.kernel;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Several documents under one symbol: `E/NL.1948/71-74`, `A/76/2/Add.1-4`.
///
/// @param stem what stands before the first number, in the key
/// @param width to how many digits the numbers are filled with zeros, or 1
record SymbolRange(String stem, int first, int last, int width) {

    private static final Pattern WRITTEN =
            Pattern.compile("(?<stem>.*/(?:[^/\\d]*[a-z]\\.)?)(?<first>\\d{1,8})-(?<last>\\d{1,8})");
    /// Wider than any real range: what looks like one is a number with a dash.
    private static final int WIDEST = 999;

    static Optional<SymbolRange> of(String key) {
        var written = WRITTEN.matcher(key);
        if (!written.matches()) {
            return Optional.empty();
        }
        var from = written.group("first");
        var to = written.group("last");
        // 171-74 is 171 to 174.
        var whole = to.length() < from.length() ? from.substring(0, from.length() - to.length()) + to : to;
        var first = Integer.parseInt(from);
        var last = Integer.parseInt(whole);
        var width = from.startsWith("0") ? from.length() : 1;
        return last > first && last - first <= WIDEST
                ? Optional.of(new SymbolRange(written.group("stem"), first, last, width))
                : Optional.empty();
    }

    boolean contains(String key) {
        if (!key.startsWith(stem) || !key.substring(stem.length()).matches("\\d{1,8}")) {
            return false;
        }
        var number = Integer.parseInt(key.substring(stem.length()));
        return number >= first && number <= last && key.equals(stem + written(number));
    }

    List<String> numbers() {
        return IntStream.rangeClosed(first, last).mapToObj(this::written).toList();
    }

    private String written(int number) {
        var digits = String.valueOf(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
