package org.hexapla.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// A day, a month or a year, as far as a date is known: `1931`, `1931-05`, `1931-05-04`.
public record PartialDate(String iso) {

    public PartialDate {
        first(iso);
    }

    /// The date of a text from outside, or nothing if it is none.
    public static Optional<PartialDate> parse(String written) {
        try {
            return Optional.of(new PartialDate(written.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString());
    }

    /// The first day it may mean, for sorting.
    public LocalDate first() {
        return first(iso);
    }

    /// The last day it may mean.
    public LocalDate last() {
        return switch (iso.length()) {
            case 4 -> first().withMonth(12).withDayOfMonth(31);
            case 7 -> YearMonth.from(first()).atEndOfMonth();
            default -> first();
        };
    }

    public int year() {
        return first().getYear();
    }

    /// As the readers of a language write it.
    public String in(Language reader) {
        var skeleton = switch (iso.length()) {
            case 4 -> "y";
            case 7 -> "yMMMM";
            default -> "yMMMMd";
        };
        return new Wording(reader).skeleton(skeleton, first());
    }

    private static LocalDate first(String iso) {
        try {
            return switch (iso.length()) {
                case 4 -> LocalDate.of(Integer.parseInt(iso), 1, 1);
                case 7 -> YearMonth.parse(iso).atDay(1);
                default -> LocalDate.parse(iso);
            };
        } catch (java.time.DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("not a date: " + iso, e);
        }
    }

    @Override
    public String toString() {
        return iso;
    }
}
