package org.hexapla.programme.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.figures.Breakdown;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Period;
import org.hexapla.kernel.Wording;
import org.hexapla.kernel.web.chart.BarChart;
import org.hexapla.kernel.web.chart.Series;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.people.Role;
import org.hexapla.programme.measure.Measuring;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together what readers see of a plan.
@Component
class ShowingPlan {

    private static final int MOST_PARTS = 25;

    private final Plans plans;
    private final JudgingIndicators judging;
    private final Measuring measuring;
    private final People people;

    ShowingPlan(Plans plans, JudgingIndicators judging, Measuring measuring, People people) {
        this.plans = plans;
        this.judging = judging;
        this.measuring = measuring;
        this.people = people;
    }

    /// @param version the version that is asked for; empty for the one in force
    PlanView plan(String version, Period period) {
        var plan = version.isEmpty() ? plans.inForce().orElse(null) : version(version);
        var judged = plan == null
                ? Map.<String, JudgedIndicator>of()
                : judging.judge(plan.indicators().toList(), period);
        return new PlanView(plan, period, judged, mayRevise());
    }

    IndicatorView indicator(String code, Period period, Language reader) {
        var plan = plans.inForce().orElseThrow(() -> new PlanMissing(code));
        for (var part : plan.subprogrammes()) {
            for (var expected : part.accomplishments()) {
                for (var indicator : expected.indicators()) {
                    if (indicator.code().equals(code)) {
                        var judged = judging.judge(List.of(indicator), period).values();
                        return new IndicatorView(
                                plan, part, expected, judged.iterator().next(), split(indicator, period, reader));
                    }
                }
            }
        }
        throw new PlanMissing(code);
    }

    private IndicatorView.@Nullable Split split(Plan.Indicator indicator, Period period, Language reader) {
        if (indicator.split().isEmpty()) {
            return null;
        }
        var figure = indicator.figures().getFirst();
        var breakdown = measuring.by(period, figure, indicator.split());
        if (breakdown.isEmpty()) {
            return null;
        }
        var whole = breakdown.get();
        var wording = new Wording(reader);
        var parts = whole.parts().stream()
                .filter(part -> part.quantity().signum() >= 0)
                .limit(MOST_PARTS)
                .toList();
        if (parts.isEmpty()) {
            return null;
        }
        var title = indicator.text().words(reader);
        var names = parts.stream()
                .map(part -> name(part, indicator.split(), reader))
                .toList();
        var chart = new BarChart(
                title,
                Messages.text(reader, "programme.indicator.split-chart", title),
                names,
                List.of(Series.counts(
                        indicator.unit().words(reader),
                        parts.stream().map(Breakdown.Part::quantity).toList())),
                BarChart.Arrangement.STACKED_LYING);
        return new IndicatorView.Split(
                indicator.text(),
                "programme.dimension." + indicator.split(),
                chart,
                parts.stream()
                        .map(part -> new IndicatorView.Split.Part(
                                name(part, indicator.split(), reader), whole.words(part, wording)))
                        .toList());
    }

    private static String name(Breakdown.Part part, String dimension, Language reader) {
        if (part.value().isEmpty()) {
            return Messages.text(reader, "programme.indicator.not-known");
        }
        return switch (dimension) {
            case "language" ->
                Language.parse(part.value())
                        .map(language -> language.nameIn(reader))
                        .orElse(part.value());
            case "country" ->
                Country.parse(part.value())
                        .map(country -> country.nameIn(reader))
                        .orElse(part.value());
            default -> part.value();
        };
    }

    Plan version(String written) {
        return Optional.of(written)
                .filter(number -> number.matches("\\d{1,9}"))
                .flatMap(number -> plans.find(Integer.parseInt(number)))
                .filter(plan -> plan.state() != Plan.State.DRAFT || mayRevise())
                .orElseThrow(() -> new PlanMissing(written));
    }

    boolean mayRevise() {
        return people.current().filter(ShowingPlan::isPlanner).isPresent();
    }

    private static boolean isPlanner(Person person) {
        return person.role() == Role.ADMINISTRATOR
                || person.role() == Role.STAFF && person.departments().contains(RevisingPlan.DEPARTMENT);
    }
}
