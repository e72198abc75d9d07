package org.hexapla.occasions.station;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.hexapla.kernel.LocalizedText;

/// A duty station that people visit.
///
/// @param closures days on which nobody is let in, whatever the rule says
public record Station(
        String code,
        LocalizedText name,
        LocalizedText address,
        ZoneId zone,
        Hours hours,
        Currency currency,
        List<Closure> closures) {

    /// @param days on which it is open, as a rule
    public record Hours(LocalTime opens, LocalTime closes, Set<DayOfWeek> days) {

        public Hours {
            if (!closes.isAfter(opens)) {
                throw new IllegalArgumentException("closes at %s, before it opens at %s".formatted(closes, opens));
            }
            days = Set.copyOf(days);
        }
    }

    /// Days from the first to the last, both included.
    public record Closure(long id, LocalDate first, LocalDate last, LocalizedText why) {

        boolean covers(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    public boolean isClosed(LocalDate day) {
        return !hours.days().contains(day.getDayOfWeek()) || closures.stream().anyMatch(closure -> closure.covers(day));
    }

    /// Whether something that lasts so long can begin then.
    public boolean isOpen(LocalDate day, LocalTime from, int minutes) {
        return !isClosed(day)
                && !from.isBefore(hours.opens())
                && from.toSecondOfDay() + minutes * 60L <= hours.closes().toSecondOfDay();
    }
}
