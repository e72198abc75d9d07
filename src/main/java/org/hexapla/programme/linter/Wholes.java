package org.hexapla.programme.linter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The whole of a list where words with a number of their own stand between the two: "9,470 queries in the six
/// official languages: 4,120 in English, ...", "318 interviews over seven months: 41 in July, ...".
final class Wholes {

    private static final int REACH = 160;

    private Wholes() {}

    /// The number before the nearest one, where the nearest says how, where or how long, and not how many.
    static Optional<Quantity> beyondOther(List<Quantity> quantities, int place, List<Quantity> parts, Lexicon lexicon) {
        var largest = parts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::max);
        var before = quantities.stream()
                .filter(each -> each.end() <= place && each.end() > place - REACH && each.isCount())
                .toList();
        if (before.size() < 2 || !isOther(before.getLast(), parts, largest, lexicon)) {
            return Optional.empty();
        }
        return before.reversed().stream()
                .skip(1)
                .filter(each -> each.isExact() && each.value().compareTo(largest) > 0)
                .findFirst();
    }

    /// No whole is smaller than a part of it, nor only as many as it has parts, nor a time.
    private static boolean isOther(Quantity near, List<Quantity> parts, BigDecimal largest, Lexicon lexicon) {
        return near.value().compareTo(largest) < 0
                || near.value().compareTo(BigDecimal.valueOf(parts.size())) == 0
                || lexicon.compiled("^[^,.;:()]{0,12}(?:{official-languages}|{unit.month}|{unit.week}|{unit.day})")
                        .matcher(near.unit())
                        .find();
    }
}
