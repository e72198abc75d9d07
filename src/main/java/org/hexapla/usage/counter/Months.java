package org.hexapla.usage.counter;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/// Months from the first to the last, both included.
record Months(YearMonth first, YearMonth last) {

    Months {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the period ends in %s, before it begins in %s".formatted(last, first));
        }
    }

    List<YearMonth> all() {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    boolean contains(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last);
    }

    /// As people write it: 2021-07 to 2022-01.
    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + " to " + last;
    }
}
