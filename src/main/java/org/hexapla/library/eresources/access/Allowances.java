package org.hexapla.library.eresources.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hexapla.kernel.Period;
import org.hexapla.library.eresources.Kept;
import org.hexapla.library.eresources.licences.Licence;
import org.hexapla.library.eresources.licences.LicenceId;
import org.hexapla.library.eresources.licences.Licences;
import org.hexapla.library.eresources.reports.Consumption;
import org.springframework.stereotype.Component;

/// How much of what licences allow has been used: in the month, and in the licence's year.
@Component
public class Allowances {

    private static final double NEAR = 0.8;

    private final Licences licences;
    private final Consumption consumption;
    private final Clock clock;

    Allowances(Licences licences, Consumption consumption, Clock clock) {
        this.licences = licences;
        this.consumption = consumption;
        this.clock = clock;
    }

    /// One limit of a licence.
    ///
    /// @param messageKey what is limited
    public record Allowance(String messageKey, Period days, long used, long allowed) {

        public boolean isReached() {
            return used >= allowed;
        }

        /// Whether four fifths are used up.
        public boolean isNear() {
            return used >= allowed * NEAR;
        }

        public double share() {
            return allowed == 0 ? 1 : (double) used / allowed;
        }
    }

    /// The first day on which it can be used again, if a limit has been reached.
    Optional<LocalDate> reachedUntil(Kept<LicenceId, Licence> licence) {
        if (!isLimited(licence.record().limits())) {
            return Optional.empty();
        }
        // Of many who ask at once each sees what those before have used.
        licences.hold(licence.id());
        return of(licence).stream()
                .filter(Allowance::isReached)
                .map(allowance -> allowance.days().last().plusDays(1))
                .max(LocalDate::compareTo);
    }

    private static boolean isLimited(Licence.Limits limits) {
        return limits.monthly().isPresent() || limits.yearly().isPresent();
    }

    public List<Allowance> of(Kept<LicenceId, Licence> licence) {
        var today = LocalDate.now(clock);
        var month = YearMonth.from(today);
        var all = new ArrayList<Allowance>();
        var limits = licence.record().limits();
        add(
                all,
                licence,
                limits.monthly(),
                "eresources.limit.monthly",
                new Period(month.atDay(1), month.atEndOfMonth()));
        add(
                all,
                licence,
                limits.yearly(),
                "eresources.limit.yearly",
                year(licence.record().term(), today));
        return all;
    }

    private void add(
            List<Allowance> all, Kept<LicenceId, Licence> licence, OptionalLong limit, String key, Period days) {
        if (limit.isPresent()) {
            var used = consumption.of(licences.resources(licence.id()), days);
            all.add(new Allowance(key, days, used, limit.getAsLong()));
        }
    }

    /// The year of the licence, counted from its first day, that holds a day.
    static Period year(Licence.Term term, LocalDate day) {
        var years = Math.max(0, ChronoUnit.YEARS.between(term.starts(), day));
        var first = term.starts().plusYears(years);
        return new Period(first, first.plusYears(1).minusDays(1));
    }
}
