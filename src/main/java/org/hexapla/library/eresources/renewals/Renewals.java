package org.hexapla.library.eresources.renewals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Money;
import org.hexapla.kernel.Period;
import org.hexapla.library.eresources.Kept;
import org.hexapla.library.eresources.ResourceId;
import org.hexapla.library.eresources.Resources;
import org.hexapla.library.eresources.access.Allowances;
import org.hexapla.library.eresources.licences.Licence;
import org.hexapla.library.eresources.licences.LicenceId;
import org.hexapla.library.eresources.licences.Licences;
import org.hexapla.library.eresources.reports.Consumption;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;

/// Sets what licences cost beside what they bring.
@Component
class Renewals {

    private final Licences licences;
    private final Resources resources;
    private final Consumption consumption;
    private final Allowances allowances;
    private final People people;
    private final Clock clock;

    Renewals(
            Licences licences,
            Resources resources,
            Consumption consumption,
            Allowances allowances,
            People people,
            Clock clock) {
        this.licences = licences;
        this.resources = resources;
        this.consumption = consumption;
        this.allowances = allowances;
        this.people = people;
        this.clock = clock;
    }

    /// Those that are over or run on stand last.
    RenewalView list() {
        people.requireStaff("library");
        var today = LocalDate.now(clock);
        var names = names();
        var decisions = licences.lastDecisions();
        var lines = new ArrayList<RenewalView.Line>();
        for (var kept : licences.all()) {
            lines.add(line(kept, names, Optional.ofNullable(decisions.get(kept.id()))));
        }
        lines.sort(Comparator.comparing((RenewalView.Line line) -> isOver(line, today))
                .thenComparing(line -> Optional.ofNullable(line.deadline()).orElse(LocalDate.MAX))
                .thenComparing(RenewalView.Line::reference));
        return new RenewalView(today, lines);
    }

    private static boolean isOver(RenewalView.Line line, LocalDate today) {
        return line.ends() != null && line.ends().isBefore(today);
    }

    private Map<ResourceId, LocalizedText> names() {
        var names = new HashMap<ResourceId, LocalizedText>();
        resources
                .all()
                .forEach(kept -> names.put(kept.id(), kept.record().about().name()));
        return names;
    }

    private RenewalView.Line line(
            Kept<LicenceId, Licence> kept, Map<ResourceId, LocalizedText> names, Optional<Licences.Decided> decided) {
        var covered = licences.resources(kept.id());
        var days = consumption.lastTwelveMonths(covered);
        var requests = days.map(span -> consumption.of(covered, span)).orElse(0L);
        var term = kept.record().term();
        return new RenewalView.Line(
                kept.id(),
                kept.record().reference(),
                covered.stream()
                        .map(id -> names.getOrDefault(id, LocalizedText.none()))
                        .toList(),
                term.deadline().orElse(null),
                term.ends(),
                term.price(),
                days.orElse(null),
                requests,
                days.map(span -> consumption.turnedAway(covered, span)).orElse(0L),
                costPerUse(term.price(), requests).orElse(null),
                decided.map(Licences.Decided::decision).orElse(null),
                decided.map(Licences.Decided::reason).orElse(""));
    }

    /// The price of a year by the items that were requested in a year; none where there were none.
    static Optional<BigDecimal> costPerUse(@org.jspecify.annotations.Nullable Money price, long requests) {
        return price == null || requests == 0
                ? Optional.empty()
                : Optional.of(price.amount().divide(BigDecimal.valueOf(requests), 2, RoundingMode.HALF_UP));
    }

    /// Limits of today's licences of which four fifths or more are used, the worst first.
    List<RenewalView.Warning> warnings() {
        people.requireStaff("library");
        var today = LocalDate.now(clock);
        return licences.all().stream()
                .filter(kept -> kept.record().term().covers(today))
                .flatMap(kept -> allowances.of(kept).stream()
                        .filter(Allowances.Allowance::isNear)
                        .map(allowance ->
                                new RenewalView.Warning(kept.id(), kept.record().reference(), allowance)))
                .sorted(Comparator.comparing(warning -> -warning.allowance().share()))
                .toList();
    }

    /// The last year of which anything was reported.
    Optional<Period> year() {
        return consumption.lastTwelveMonths();
    }
}
