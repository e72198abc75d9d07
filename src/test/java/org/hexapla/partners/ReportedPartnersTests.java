package org.hexapla.partners;

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

/// The partners of the sample set in a house of their own: what is counted of them is what the source report says of
/// members, admissions, fellows, signatories and those who were helped to take part.
@HexaplaTest
class ReportedPartnersTests {

    private static final Path SAMPLE = Path.of("sample");

    private static final List<Map.Entry<String, String>> STEPS = List.of(
            Map.entry("initiatives", "figures/initiatives.yaml"),
            Map.entry("partners-programmes", "partners/partners-programmes.yaml"),
            Map.entry("partners-register", "partners/partners-register.csv"),
            Map.entry("partners-memberships", "partners/partners-memberships.csv"),
            Map.entry("partners-applications", "partners/partners-applications.csv"),
            Map.entry("partners-stories", "partners/partners-stories.csv"),
            Map.entry("partners-country-reviews", "partners/partners-country-reviews.csv"),
            Map.entry("partners-representatives", "partners/partners-representatives.csv"),
            Map.entry("partners-meetings", "partners/partners-meetings.csv"),
            Map.entry("partners-roster", "partners/partners-roster.csv"),
            Map.entry("partners-posts", "partners/partners-posts.csv"),
            Map.entry("partners-sessions", "partners/partners-sessions.csv"),
            Map.entry("partners-hubs", "partners/partners-hubs.csv"),
            Map.entry("partners-conferences", "partners/partners-conferences.csv"));

    @Autowired
    FreshHouse fresh;

    @Test
    void areAsManyAsTheReportSays(@TempDir Path folder) throws IOException {
        try (var house = fresh.house("reported_partners", "--hexapla.demo=true", folder)) {
            var imports = house.getBean(Imports.class);
            for (var step : STEPS) {
                var report = imports.runNow(step.getKey(), SAMPLE.resolve(step.getValue()));
                assertThat(report.badInputs()).as(step.getKey()).isEmpty();
            }
            var figures = house.getBean(Figures.class);
            var reported = ReportedFigure.where(row -> row.get("measure").startsWith("partners."));
            assertThat(reported).hasSize(15);
            for (var figure : reported) {
                figure.isBorneOutBy(figures);
            }
            for (var step : STEPS) {
                var again = imports.runNow(step.getKey(), SAMPLE.resolve(step.getValue()));
                assertThat(again.added() + again.changed() + again.refused())
                        .as(step.getKey())
                        .isZero();
            }
        }
    }
}
