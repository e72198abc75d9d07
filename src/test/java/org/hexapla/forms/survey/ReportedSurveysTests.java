package org.hexapla.forms.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.ReportedFigure;
import org.hexapla.figures.Figures;
import org.hexapla.jobs.Imports;
import org.hexapla.people.FreshHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// The surveys of the sample set in a house of their own: the shares that agree are those that the source report names.
@HexaplaTest
class ReportedSurveysTests {

    private static final List<Map.Entry<String, String>> STEPS = List.of(
            Map.entry("initiatives", "figures/initiatives.yaml"),
            Map.entry("forms", "forms/forms.yaml"),
            Map.entry("surveys", "forms/surveys.yaml"),
            Map.entry("survey-answers", "forms"));

    @Autowired
    FreshHouse fresh;

    @Test
    void agreeAsTheReportSays(@TempDir Path folder) throws IOException {
        try (var house = fresh.house("reported_surveys", "--hexapla.demo=true", folder)) {
            var imports = house.getBean(Imports.class);
            for (var step : STEPS) {
                var report = imports.runNow(step.getKey(), Path.of("sample").resolve(step.getValue()));
                assertThat(report.badInputs()).as(step.getKey()).isEmpty();
            }
            var figures = house.getBean(Figures.class);
            var reported = ReportedFigure.where(row -> row.get("measure").startsWith("surveys."));
            assertThat(reported).hasSize(3);
            for (var figure : reported) {
                figure.isBorneOutBy(figures);
            }
            var again = imports.runNow("survey-answers", Path.of("sample/forms"));
            assertThat(again.added() + again.changed() + again.refused()).isZero();
        }
    }
}
