package org.hexapla.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.FactSource.Extent;
import org.hexapla.kernel.FactSource.Metric;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Period;
import org.junit.jupiter.api.Test;

/// What must not be added cannot be.
class AdditionTests {

    private static final FactSource VIEWS = source("usage.views", Extent.FLOW, Metric.of("usage.views"));
    private static final FactSource REACH = source("reach.views", Extent.FLOW, Metric.of("reach.views"));
    private static final FactSource USERS =
            source("usage.users", Extent.FLOW, Metric.of("usage.users").with(FactSource.Parts.OVERLAPPING));
    private static final FactSource DIGITIZED = source("archive.digitized", Extent.STOCK, Metric.of("documents"));
    private static final FactSource BACKLOG = source("archive.backlog", Extent.STOCK, Metric.of("documents"));

    @Test
    void addsWhatStandsApart() {
        assertThat(Addition.of(
                        List.of(known(VIEWS, "usage.views; site=a", 3), known(VIEWS, "usage.views; site=b|c", 4))))
                .isEqualTo(new Addition.Sum(BigDecimal.valueOf(7)));
        assertThat(Addition.of(List.of(
                        known(VIEWS, "usage.views", 3, Period.year(2020)),
                        known(VIEWS, "usage.views", 4, Period.year(2021)))))
                .isEqualTo(new Addition.Sum(BigDecimal.valueOf(7)));
    }

    @Test
    void addsMeasuresOfOneMetric() {
        assertThat(Addition.of(List.of(
                        known(DIGITIZED, "archive.digitized", 500_000),
                        known(BACKLOG, "archive.backlog; route=in-house", 1_500_000),
                        known(BACKLOG, "archive.backlog; route=contractor", 1_000_000))))
                .isEqualTo(new Addition.Sum(BigDecimal.valueOf(3_000_000)));
    }

    @Test
    void refusesDifferentMetrics() {
        assertThat(refusal(known(VIEWS, "usage.views", 1), known(REACH, "reach.views", 1)))
                .isEqualTo("figures.addition.other-metric");
    }

    @Test
    void refusesFactsThatMayBeTheSame() {
        assertThat(refusal(known(VIEWS, "usage.views; site=a", 1), known(VIEWS, "usage.views; language=ar", 1)))
                .isEqualTo("figures.addition.same-facts");
        assertThat(refusal(known(VIEWS, "usage.views; site=a|b", 1), known(VIEWS, "usage.views; site=b|c", 1)))
                .isEqualTo("figures.addition.same-facts");
    }

    @Test
    void refusesPartsOfWhatHasSeveralValues() {
        var several = VIEWS.with(VIEWS.metric().withSeveral("language"));

        assertThat(refusal(
                        known(several, "usage.views; language=ar", 1), known(several, "usage.views; language=zh", 1)))
                .isEqualTo("figures.addition.same-facts");
    }

    @Test
    void refusesWhatIsNoSum() {
        assertThat(refusal(known(VIEWS, "usage.views:distinct person", 1), known(VIEWS, "usage.views; site=b", 1)))
                .isEqualTo("figures.addition.not-a-sum");
        assertThat(refusal(known(VIEWS, "usage.views:monthly mean", 1), known(VIEWS, "usage.views; site=b", 1)))
                .isEqualTo("figures.addition.not-a-sum");
        assertThat(refusal(known(USERS, "usage.users; site=a", 1), known(USERS, "usage.users; site=b", 1)))
                .isEqualTo("figures.addition.not-a-sum");
    }

    @Test
    void refusesStocksOfDifferentDays() {
        assertThat(refusal(
                        known(DIGITIZED, "archive.digitized", 1, Period.year(2020)),
                        known(BACKLOG, "archive.backlog", 1, Period.year(2021))))
                .isEqualTo("figures.addition.other-day");
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThat(refusal(new FigureValue.NoSource(Figure.of("shop.titles")), known(VIEWS, "usage.views", 1)))
                .isEqualTo("figures.addition.no-number");
    }

    private static String refusal(FigureValue one, FigureValue other) {
        return ((Addition.Refused) Addition.of(List.of(one, other))).reasonKey();
    }

    private static FigureValue.Known known(FactSource source, String written, long value) {
        return known(source, written, value, Period.year(2021));
    }

    private static FigureValue.Known known(FactSource source, String written, long value, Period period) {
        return new FigureValue.Known(
                Figure.parse(written), BigDecimal.valueOf(value), source, period, value, List.of());
    }

    private static FactSource source(String measure, Extent extent, Metric metric) {
        return new FactSource(
                        measure,
                        LocalizedText.none(),
                        LocalizedText.none(),
                        "figures.unit",
                        extent,
                        Set.of("site", "language", "route", "person"),
                        "test.facts",
                        "")
                .with(metric);
    }
}
