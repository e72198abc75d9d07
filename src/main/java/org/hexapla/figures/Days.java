package org.hexapla.figures;

import java.time.LocalDate;
import java.util.Optional;
import org.hexapla.kernel.Period;

/// The days that a figure names by itself, both ends included. Written `2021-07-01/2021-12-31`; an end that is not
/// named is that of whoever asks: `/2021-12-15` in a report means from the report's first day to 15 December.
///
/// @param first empty where the asker's first day stands in
/// @param last empty where the asker's last day stands in
public record Days(Optional<LocalDate> first, Optional<LocalDate> last) {

    private static final Days ANY = new Days(Optional.empty(), Optional.empty());

    public Days {
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw new IllegalArgumentException(
                    "the days end on %s, before they begin on %s".formatted(last.get(), first.get()));
        }
    }

    /// No end is named: the days of whoever asks, or all time.
    public static Days any() {
        return ANY;
    }

    public static Days of(Period period) {
        return new Days(Optional.of(period.first()), Optional.of(period.last()));
    }

    /// These days where both ends are named.
    public Optional<Period> period() {
        return first.flatMap(from -> last.map(to -> new Period(from, to)));
    }

    /// With the asker's ends where none is named. An end that would stand before the other stays open: what
    /// ended before the report began is counted from the beginning of all time.
    public Days within(Period asked) {
        var from = first.or(() -> Optional.of(asked.first()).filter(day -> last.isEmpty() || !day.isAfter(last.get())));
        var to = last.or(() -> Optional.of(asked.last()).filter(day -> first.isEmpty() || !day.isBefore(first.get())));
        return new Days(from, to);
    }

    /// Whether any of these days lies outside a period. An open end does not: it is that of whoever asks.
    public boolean reachOutOf(Period asked) {
        return first.filter(day -> !asked.contains(day)).isPresent()
                || last.filter(day -> !asked.contains(day)).isPresent();
    }
}
