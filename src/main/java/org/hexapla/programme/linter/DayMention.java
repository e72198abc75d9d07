package org.hexapla.programme.linter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hexapla.kernel.Period;

/// A day, some days or a month as a text names it.
///
/// @param year 0 where the text leaves it open
/// @param month 0 where only a year is named
/// @param firstDay 0 where only a month is named; where several days are named together, the first
/// @param day 0 where only a month is named; else the last of the days
record DayMention(int start, int end, int year, int month, int firstDay, int day, Part part) {

    enum Part {
        DAY,
        BEGIN,
        MID,
        END,
        MONTH,
        YEAR
    }

    boolean isDay() {
        return part == Part.DAY;
    }

    boolean hasMonth() {
        return month > 0;
    }

    /// Whether there is such a day; the 29th of February without a year is one.
    boolean exists() {
        if (!isDay()) {
            return true;
        }
        try {
            if (year > 0) {
                LocalDate.of(year, month, day);
            } else {
                MonthDay.of(month, day);
            }
            return day > 0;
        } catch (DateTimeException _) {
            return false;
        }
    }

    Optional<MonthDay> monthDay() {
        return isDay() && exists() ? Optional.of(MonthDay.of(month, day)) : Optional.empty();
    }

    DayMention ofYear(int other) {
        return new DayMention(start, end, other, month, firstDay, day, part);
    }

    /// The last day meant, in the year that is named or else nearest to the period.
    LocalDate last(Period period) {
        var in = yearIn(period);
        return switch (part) {
            case YEAR -> LocalDate.of(in, 12, 31);
            case MONTH, END -> YearMonth.of(in, month).atEndOfMonth();
            case MID -> LocalDate.of(in, month, 15);
            case BEGIN -> LocalDate.of(in, month, 1);
            case DAY -> dayOf(in, day);
        };
    }

    /// The first day meant.
    LocalDate first(Period period) {
        var in = yearIn(period);
        return switch (part) {
            case YEAR -> LocalDate.of(in, 1, 1);
            case MONTH, BEGIN -> LocalDate.of(in, month, 1);
            case MID -> LocalDate.of(in, month, 15);
            case END -> YearMonth.of(in, month).atEndOfMonth();
            case DAY -> dayOf(in, firstDay);
        };
    }

    private LocalDate dayOf(int in, int wanted) {
        var of = YearMonth.of(in, month);
        return of.atDay(Math.clamp(wanted, 1, of.lengthOfMonth()));
    }

    private int yearIn(Period period) {
        if (year > 0) {
            return year;
        }
        return IntStream.rangeClosed(period.first().getYear() - 1, period.last().getYear())
                .boxed()
                .min(Comparator.comparing((Integer candidate) -> distance(candidate, period))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(period.last().getYear());
    }

    private long distance(int candidate, Period period) {
        var day = LocalDate.of(candidate, Math.max(month, 1), 15);
        if (period.contains(day)) {
            return 0;
        }
        return Math.min(
                Math.abs(ChronoUnit.DAYS.between(day, period.first())),
                Math.abs(ChronoUnit.DAYS.between(day, period.last())));
    }
}
