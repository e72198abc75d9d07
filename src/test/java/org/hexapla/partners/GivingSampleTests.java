package org.hexapla.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.figures.Figure;
import org.hexapla.figures.FigureValue;
import org.hexapla.figures.Figures;
import org.hexapla.jobs.Imports;
import org.hexapla.people.FreshHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// Gifts, scorecards, consultations and youth indicators of the sample set, in a house of their own.
@HexaplaTest
class GivingSampleTests {

    private static final Path SAMPLE = Path.of("sample");

    private static final List<Map.Entry<String, String>> STEPS = List.of(
            Map.entry("initiatives", "figures/initiatives.yaml"),
            Map.entry("forms", "forms"),
            Map.entry("partners-register", "partners/partners-register.csv"),
            Map.entry("partners-agreements", "partners/partners-agreements.yaml"),
            Map.entry("scorecards", "partners/scorecards.yaml"),
            Map.entry("scorecard-answers", "partners/scorecard-answers.csv"),
            Map.entry("consultations", "partners/consultations.yaml"),
            Map.entry("youth-indicators", "partners/youth-indicators.yaml"),
            Map.entry("youth-values", "partners/youth-values.csv"));

    @Autowired
    FreshHouse fresh;

    @Test
    void comesInWholeAndOnlyOnce(@TempDir Path folder) throws IOException {
        try (var house = fresh.house("giving_sample", "--hexapla.demo=true", folder)) {
            var imports = house.getBean(Imports.class);
            for (var step : STEPS) {
                var report = imports.runNow(step.getKey(), SAMPLE.resolve(step.getValue()));
                assertThat(report.badInputs()).as(step.getKey()).isEmpty();
                assertThat(report.added()).as(step.getKey()).isPositive();
            }
            var figures = house.getBean(Figures.class);
            assertThat(known(figures, "partners.gift_value; currency=EUR")).isEqualByComparingTo("90200");
            assertThat(known(figures, "partners.gift_value; currency=JPY")).isEqualByComparingTo("1500000");
            assertThat(known(figures, "partners.scorecard_reports:distinct subject; scorecard=youth-work"))
                    .isEqualByComparingTo("12");
            assertThat(known(figures, "partners.contributors; consultation=our-say"))
                    .isEqualByComparingTo("6");
            for (var step : STEPS) {
                var again = imports.runNow(step.getKey(), SAMPLE.resolve(step.getValue()));
                assertThat(again.added() + again.changed() + again.refused())
                        .as(step.getKey())
                        .isZero();
            }
        }
    }

    private static java.math.BigDecimal known(Figures figures, String figure) {
        return figures.value(Figure.parse(figure)) instanceof FigureValue.Known known
                ? known.value()
                : java.math.BigDecimal.ONE.negate();
    }
}
