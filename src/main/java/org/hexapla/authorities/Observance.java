package org.hexapla.authorities;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Symbol;
import org.jspecify.annotations.Nullable;

/// A day, week, year or decade that the organisation observes.
///
/// @param code short and readable (`volunteer-day`)
/// @param name the authorised name of each language
/// @param variants other names in use, by language
/// @param time when it is
/// @param proclaimedBy the resolutions that proclaimed it; empty where none is known
/// @param since the first year in which it was observed, null where not known
public record Observance(
        String code,
        LocalizedText name,
        Map<Language, List<String>> variants,
        Time time,
        List<Symbol> proclaimedBy,
        @Nullable Integer since) {

    public Observance {
        if (!isCode(code) || name.isEmpty()) {
            throw new IllegalArgumentException("not an observance: " + code);
        }
        variants = Map.copyOf(variants);
        proclaimedBy = List.copyOf(proclaimedBy);
    }

    /// Whether it can be the code of an observance.
    public static boolean isCode(String written) {
        return written.matches("[a-z0-9][a-z0-9-]{0,79}");
    }

    /// The authorised name and then all others of one language.
    public List<String> namesIn(Language language) {
        var names = new ArrayList<String>();
        name.in(language).ifPresent(names::add);
        names.addAll(variants.getOrDefault(language, List.of()));
        return List.copyOf(names);
    }

    /// The first and last day in a year; nothing where it does not fall into the year, or had not begun.
    public Optional<Span> in(int year) {
        return since != null && year < since ? Optional.empty() : time.in(year);
    }

    /// Days from the first to the last, both included.
    public record Span(LocalDate first, LocalDate last) {

        public boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /// When an observance is.
    public sealed interface Time {

        Optional<Span> in(int year);
    }

    /// The same day each year.
    public record EachYear(MonthDay day) implements Time {

        @Override
        public Optional<Span> in(int year) {
            var date = day.atYear(year);
            return Optional.of(new Span(date, date));
        }
    }

    /// A day of the week of a month: the first Monday of October.
    ///
    /// @param place which of the month, from 1; -1 is the last
    public record Weekday(int place, DayOfWeek weekday, Month month) implements Time {

        @Override
        public Optional<Span> in(int year) {
            var date = YearMonth.of(year, month).atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(place, weekday));
            return Optional.of(new Span(date, date));
        }
    }

    /// The same days each year: a week of awareness, a month.
    public record DaysEachYear(MonthDay first, MonthDay last) implements Time {

        @Override
        public Optional<Span> in(int year) {
            return Optional.of(new Span(first.atYear(year), last.atYear(year)));
        }
    }

    /// An international year or decade.
    public record Years(int first, int last) implements Time {

        @Override
        public Optional<Span> in(int year) {
            return year < first || year > last
                    ? Optional.empty()
                    : Optional.of(new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
    }
}
