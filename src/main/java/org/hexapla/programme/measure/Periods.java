package org.hexapla.programme.measure;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.hexapla.kernel.Period;
import org.hexapla.programme.Reports;
import org.springframework.stereotype.Component;

/// Which days a page is about: those of its address, else those of the latest report, else the last full year.
@Component
public class Periods {

    private final Reports reports;
    private final Clock clock;

    Periods(Reports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    /// The period from one written day to another, turned round if somebody began with the end.
    public Period chosen(String from, String to) {
        return day(from)
                .flatMap(first ->
                        day(to).map(last -> last.isBefore(first) ? new Period(last, first) : new Period(first, last)))
                .orElseGet(this::usual);
    }

    private Period usual() {
        return reports.latestPeriod()
                .orElseGet(() -> Period.year(LocalDate.now(clock).getYear() - 1));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written)).filter(day -> day.getYear() > 1900 && day.getYear() < 2200);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
