package org.hexapla.occasions.station;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.hexapla.kernel.LocalizedText;

/// A duty station that people visit.
///
/// @param version one more with each change; 0 for one that is not kept yet
/// @param closures days on which nobody is let in, whatever the rule says
/// @param limits days on which groups are smaller
public record Station(
        String code,
        int version,
        Words words,
        ZoneId zone,
        OpeningHours hours,
        Terms terms,
        List<Closure> closures,
        List<Limit> limits) {

    /// @param bring what visitors are to have with them
    public record Words(LocalizedText name, LocalizedText address, LocalizedText bring) {}

    /// On what terms it sells.
    ///
    /// @param refundHours until how many hours before it begins money is given back to those who do not come
    public record Terms(Currency currency, int refundHours) {

        public Instant refundableUntil(Instant starts) {
            return starts.minus(Duration.ofHours(refundHours));
        }
    }

    /// Days from the first to the last, both included.
    public record Closure(long id, LocalDate first, LocalDate last, LocalizedText why) {

        public boolean covers(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /// Groups are no larger than that from the first day to the last, whatever tours and rooms allow.
    public record Limit(long id, LocalDate first, LocalDate last, int most, LocalizedText why) {

        public boolean covers(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    public LocalizedText name() {
        return words.name();
    }

    public Currency currency() {
        return terms.currency();
    }

    public boolean isClosed(LocalDate day) {
        return !hours.days().contains(day.getDayOfWeek()) || closures.stream().anyMatch(closure -> closure.covers(day));
    }

    /// Whether something that lasts so long can begin then.
    public boolean isOpen(LocalDate day, LocalTime from, int minutes) {
        return !isClosed(day) && hours.covers(day.getDayOfWeek(), from, minutes);
    }

    /// How large a group can be on a day at most; more than anybody brings where nothing limits it.
    public int most(LocalDate day) {
        return limits.stream()
                .filter(limit -> limit.covers(day))
                .mapToInt(Limit::most)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /// Of every day of the week, when it is open as a rule.
    public OpeningHours.@org.jspecify.annotations.Nullable Span opening(DayOfWeek day) {
        return hours.spans().get(day);
    }
}
