package org.hexapla.occasions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.HexaplaTest;
import org.hexapla.ReportedFigure;
import org.hexapla.figures.Figure;
import org.hexapla.figures.Figures;
import org.hexapla.jobs.Imports;
import org.hexapla.people.FreshHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// The events of the sample set in a house of their own: what is counted of them, one person at one event a row, is
/// what the source report says of its meetings, webinars, festivals, trainings and speakers.
@HexaplaTest
class ReportedEventsTests {

    private static final Path SAMPLE = Path.of("sample");

    private static final List<Map.Entry<String, String>> STEPS = List.of(
            Map.entry("persons", "authorities/persons.yaml"),
            Map.entry("observances", "authorities/observances.yaml"),
            Map.entry("initiatives", "figures/initiatives.yaml"),
            Map.entry("events", "occasions/events"),
            Map.entry("attendance", "occasions/attendance"));

    private static final Set<String> PARAGRAPHS =
            Set.of("R12", "R15", "R21", "R22", "R32", "R33", "R36", "R42", "R44", "R58", "R59", "R65");

    @Autowired
    FreshHouse fresh;

    @Test
    void areAsManyAsTheReportSays(@TempDir Path folder) throws IOException {
        try (var house = fresh.house("reported_events", "--hexapla.demo=true", folder)) {
            var imports = house.getBean(Imports.class);
            for (var step : STEPS) {
                var report = imports.runNow(step.getKey(), SAMPLE.resolve(step.getValue()));
                assertThat(report.badInputs()).as(step.getKey()).isEmpty();
                if (step.getKey().equals("attendance")) {
                    assertThat(report.added()).isGreaterThan(15_000);
                }
            }
            var figures = house.getBean(Figures.class);
            var reported = ReportedFigure.where(row -> PARAGRAPHS.contains(row.get("para"))
                    && row.get("measure").matches("occasions\\.(held|participants|speakers).*"));
            assertThat(reported).hasSize(25);
            for (var figure : reported) {
                figure.isBorneOutBy(figures);
            }
            var again = imports.runNow("attendance", SAMPLE.resolve("occasions/attendance"));
            assertThat(again.added() + again.changed() + again.refused()).isZero();
        }
    }

    @Test
    void whoComesToSeveralEventsIsOneOfTheDifferentPeople(@TempDir Path folder) throws IOException {
        try (var house = fresh.house("different_people", "--hexapla.demo=true", folder)) {
            var imports = house.getBean(Imports.class);
            imports.runNow("initiatives", SAMPLE.resolve("figures/initiatives.yaml"));
            imports.runNow("persons", SAMPLE.resolve("authorities/persons.yaml"));
            imports.runNow("events", SAMPLE.resolve("occasions/events"));
            imports.runNow("attendance", SAMPLE.resolve("occasions/attendance/attendance-academic-impact.csv.gz"));
            var figures = house.getBean(Figures.class);

            var registered =
                    ReportedFigure.counted(figures, Figure.parse("occasions.registered; initiative=academic-impact"));
            var accepted =
                    ReportedFigure.counted(figures, Figure.parse("occasions.accepted; initiative=academic-impact"));
            var attended =
                    ReportedFigure.counted(figures, Figure.parse("occasions.participants; initiative=academic-impact"));
            var people = ReportedFigure.counted(
                    figures, Figure.parse("occasions.participants:distinct person; initiative=academic-impact"));

            assertThat(List.of(registered, accepted, attended, people))
                    .isSortedAccordingTo(java.util.Comparator.reverseOrder())
                    .doesNotHaveDuplicates();
        }
    }
}
