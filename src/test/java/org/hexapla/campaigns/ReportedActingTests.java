package org.hexapla.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.ReportedFigure;
import org.hexapla.figures.Facts;
import org.hexapla.figures.Figure;
import org.hexapla.figures.Figures;
import org.hexapla.jobs.Imports;
import org.hexapla.people.FreshHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// What people did and sent in, in a house of its own: what is counted of the sample is what the source report says.
@HexaplaTest
class ReportedActingTests {

    private static final Path SAMPLE = Path.of("sample");

    private static final List<Map.Entry<String, String>> STEPS = List.of(
            Map.entry("climate-actions", "campaigns/climate-actions.yaml"),
            Map.entry("logged-actions", "campaigns/logged-actions.csv.gz"),
            Map.entry("forms", "forms/forms-contests.yaml"),
            Map.entry("contests", "campaigns/contests.yaml"));

    private static final List<String> MEASURES = List.of("campaigns.actions:distinct person", "campaigns.submissions");

    @Autowired
    FreshHouse fresh;

    @Test
    void areAsManyAsTheReportSays(@TempDir Path folder) throws IOException {
        try (var house = fresh.house("reported_acting", "--hexapla.demo=true", folder)) {
            var imports = house.getBean(Imports.class);
            for (var step : STEPS) {
                var report = imports.runNow(step.getKey(), SAMPLE.resolve(step.getValue()));
                assertThat(report.badInputs()).as(step.getKey()).isEmpty();
            }
            var reported = ReportedFigure.where(row -> MEASURES.contains(row.get("measure")));
            assertThat(reported).hasSize(2);
            for (var figure : reported) {
                figure.isBorneOutBy(house.getBean(Figures.class));
            }
            var facts = house.getBean(Facts.class)
                    .page(Figure.parse("campaigns.actions; site=actnow; 2021-06-15/2021-08-15"), 1, 50);
            assertThat(facts).hasSize(50).allMatch(fact -> !fact.dimensions().containsKey("person"));
            for (var step : STEPS) {
                var again = imports.runNow(step.getKey(), SAMPLE.resolve(step.getValue()));
                assertThat(again.added() + again.changed() + again.refused())
                        .as(step.getKey())
                        .isZero();
            }
        }
    }
}
