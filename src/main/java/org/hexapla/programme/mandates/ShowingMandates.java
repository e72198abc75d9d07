package org.hexapla.programme.mandates;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexapla.figures.Figure;
import org.hexapla.figures.Initiative;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Period;
import org.hexapla.kernel.Symbol;
import org.hexapla.programme.Reports;
import org.hexapla.programme.measure.Activities;
import org.hexapla.programme.measure.Activities.Done;
import org.hexapla.programme.measure.Measured;
import org.hexapla.programme.measure.Measuring;
import org.hexapla.programme.plan.Plan;
import org.hexapla.programme.plan.Plans;
import org.springframework.stereotype.Component;

/// Puts together what readers see of mandates.
@Component
class ShowingMandates {

    private final Mandates mandates;
    private final Activities activities;
    private final Measuring measuring;
    private final Plans plans;
    private final Reports reports;

    ShowingMandates(Mandates mandates, Activities activities, Measuring measuring, Plans plans, Reports reports) {
        this.mandates = mandates;
        this.activities = activities;
        this.measuring = measuring;
        this.plans = plans;
        this.reports = reports;
    }

    MandatesView all(Period period) {
        var done = activities.in(period);
        var initiatives = activities.initiatives();
        return new MandatesView(
                period,
                mandates.all().stream()
                        .map(mandate -> line(mandate, under(mandate, initiatives), done))
                        .toList());
    }

    private static MandatesView.Line line(Mandate mandate, List<Initiative> tied, List<Done> done) {
        var ofIt = of(tied, done);
        return new MandatesView.Line(
                mandate.symbol(),
                mandate.title(),
                mandate.year(),
                mandate.subprogrammes(),
                Optional.ofNullable(mandate.proclaims()).map(Mandate.Day::name).orElseGet(LocalizedText::none),
                tied.size(),
                (int) ofIt.stream().map(Done::initiative).distinct().count(),
                (int) ofIt.stream().map(Done::source).distinct().count());
    }

    MandateView one(Symbol symbol, Period period) {
        var mandate = mandates.find(symbol).orElseThrow(() -> new MandateNotFound(symbol.display()));
        var tied = under(mandate, activities.initiatives());
        var done = of(tied, activities.in(period));
        var sources = done.stream().map(Done::source).distinct().toList();
        var codes = tied.stream().map(Initiative::code).collect(Collectors.toSet());
        var proclaims = Optional.ofNullable(mandate.proclaims())
                .map(day -> new MandateView.Proclaimed(day.day(), day.since(), day.name()))
                .orElse(null);
        return new MandateView(
                mandate.symbol(),
                mandate.title(),
                mandate.body(),
                mandate.year(),
                period,
                parts(mandate.subprogrammes()),
                proclaims,
                lines(tied, done, period),
                totals(sources, codes, period),
                reports.citing(mandate.symbol()));
    }

    private List<MandateView.Line> lines(List<Initiative> tied, List<Done> done, Period period) {
        return tied.stream()
                .map(initiative -> new MandateView.Line(
                        initiative.code(),
                        initiative.name(),
                        totals(
                                done.stream()
                                        .filter(each -> each.initiative().equals(initiative.code()))
                                        .map(Done::source)
                                        .toList(),
                                Set.of(initiative.code()),
                                period)))
                .toList();
    }

    private List<MandateView.Total> totals(List<FactSource> sources, Set<String> initiatives, Period period) {
        var figures = sources.stream()
                .collect(Collectors.toMap(
                        Function.identity(), source -> Activities.figure(source, initiatives, period)));
        var answers = measuring.in(period, figures.values());
        return sources.stream()
                .map(source -> new MandateView.Total(source.name(), answer(answers, figures, source)))
                .toList();
    }

    private static Measured answer(Map<Figure, Measured> answers, Map<FactSource, Figure> figures, FactSource source) {
        return Objects.requireNonNull(answers.get(Objects.requireNonNull(figures.get(source))));
    }

    private List<MandateView.Part> parts(List<String> codes) {
        var names = plans.inForce().stream()
                .flatMap(plan -> plan.subprogrammes().stream())
                .collect(Collectors.toMap(Plan.Subprogramme::code, Plan.Subprogramme::name));
        return codes.stream()
                .map(code -> new MandateView.Part(code, names.getOrDefault(code, LocalizedText.none())))
                .toList();
    }

    private static List<Initiative> under(Mandate mandate, List<Initiative> all) {
        return all.stream()
                .filter(initiative -> initiative.mandates().contains(mandate.symbol()))
                .toList();
    }

    private static List<Done> of(List<Initiative> tied, List<Done> done) {
        var codes = tied.stream().map(Initiative::code).collect(Collectors.toSet());
        return done.stream().filter(each -> codes.contains(each.initiative())).toList();
    }
}
