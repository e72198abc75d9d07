package org.hexapla.programme.dashboards;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.hexapla.authorities.WorldTiles;
import org.hexapla.figures.Initiative;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Period;
import org.hexapla.kernel.web.chart.BulletChart;
import org.hexapla.programme.dashboards.DashboardView.Indicators;
import org.hexapla.programme.dashboards.DashboardView.Line;
import org.hexapla.programme.dashboards.DashboardView.Tile;
import org.hexapla.programme.measure.Activities;
import org.hexapla.programme.plan.JudgedIndicator;
import org.hexapla.programme.plan.JudgingIndicators;
import org.hexapla.programme.plan.Plans;
import org.springframework.stereotype.Component;

/// Puts together what the dashboard shows.
@Component
class ShowingDashboard {

    private static final List<String> SIX =
            Language.OFFICIAL.stream().map(Language::tag).toList();

    private final Plans plans;
    private final JudgingIndicators judging;
    private final TakingApart taking;
    private final DrawingTiles drawing;
    private final Activities activities;
    private final WorldTiles world;

    ShowingDashboard(
            Plans plans,
            JudgingIndicators judging,
            TakingApart taking,
            DrawingTiles drawing,
            Activities activities,
            WorldTiles world) {
        this.plans = plans;
        this.judging = judging;
        this.taking = taking;
        this.drawing = drawing;
        this.activities = activities;
        this.world = world;
    }

    /// The measures that a reader wants drawn; empty for no wish.
    record Wanted(String initiative, String language, String country) {}

    DashboardView dashboard(Period period, Wanted wanted, Language reader) {
        var languages = taking.by("language", period).stream()
                .map(apart -> apart.only(SIX))
                .filter(apart -> apart.parts().values().stream().anyMatch(number -> number.signum() > 0))
                .toList();
        return new DashboardView(
                period,
                indicators(period, reader),
                initiatives(period, wanted.initiative(), reader),
                drawing.bars("language", languages, wanted.language(), tag -> new Language(tag).nameIn(reader), reader),
                languages.stream()
                        .map(apart -> new Line(
                                apart.source().name(),
                                apart.path(),
                                apart.parts().values().stream()
                                        .map(number -> apart.words(number, reader))
                                        .toList()))
                        .toList(),
                drawing.map(
                        "country",
                        taking.by("country", period),
                        wanted.country(),
                        code -> world.name(code, reader),
                        reader));
    }

    private Tile initiatives(Period period, String wanted, Language reader) {
        var names = activities.initiatives().stream()
                .collect(Collectors.toMap(
                        Initiative::code, initiative -> initiative.name().words(reader)));
        return drawing.bars(
                "initiative", taking.by("initiative", period), wanted, code -> names.getOrDefault(code, code), reader);
    }

    private Indicators indicators(Period period, Language reader) {
        var judged = plans.inForce()
                .map(plan -> List.copyOf(
                        judging.judge(plan.indicators().toList(), period).values()))
                .orElse(List.of());
        if (judged.isEmpty()) {
            return new Indicators(null, judged);
        }
        return new Indicators(
                new BulletChart(
                        Messages.text(reader, "programme.dashboard.indicators"),
                        Messages.text(reader, "programme.dashboard.indicators-chart"),
                        Messages.text(reader, "programme.plan.actual"),
                        judged.stream().map(each -> bullet(each, reader)).toList()),
                judged);
    }

    private static BulletChart.Bullet bullet(JudgedIndicator judged, Language reader) {
        return new BulletChart.Bullet(
                // Isolated, for a code stays as it is in a line from the right.
                '\u2066' + judged.indicator().code() + '\u2069',
                judged.actual().map(ShowingDashboard::known).orElse(OptionalDouble.empty()),
                judged.baseline().map(ShowingDashboard::known).orElse(OptionalDouble.empty()),
                judged.target().map(ShowingDashboard::known).orElse(OptionalDouble.empty()),
                judged.first().actual().words(reader));
    }

    private static OptionalDouble known(BigDecimal number) {
        return OptionalDouble.of(number.doubleValue());
    }
}
