package org.hexapla.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.HexaplaTest;
import org.hexapla.ReportedFigure;
import org.hexapla.figures.Figures;
import org.hexapla.jobs.Imports;
import org.hexapla.people.FreshHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// The campaigns of the sample set in a house of their own: they speak as many languages and reach as many countries as
/// the source report says.
@HexaplaTest
class ReportedCampaignsTests {

    private static final Path SAMPLE = Path.of("sample");
    private static final Set<String> OURS = Set.of("campaigns.assets", "campaigns.localisations");

    private static final List<Map.Entry<String, String>> STEPS = List.of(
            Map.entry("initiatives", "figures/initiatives.yaml"),
            Map.entry("campaigns", "campaigns/campaigns.yaml"),
            Map.entry("campaign-kits", "campaigns/campaign-kits.yaml"),
            Map.entry("campaign-localisations", "campaigns/campaign-localisations.yaml"));

    @Autowired
    FreshHouse fresh;

    @Test
    void speakAsManyLanguagesInAsManyCountriesAsTheReportSays(@TempDir Path folder) throws IOException {
        try (var house = fresh.house("reported_campaigns", "--hexapla.demo=true", folder)) {
            var imports = house.getBean(Imports.class);
            for (var step : STEPS) {
                var report = imports.runNow(step.getKey(), SAMPLE.resolve(step.getValue()));
                assertThat(report.badInputs()).as(step.getKey()).isEmpty();
            }
            var reported =
                    ReportedFigure.where(row -> OURS.contains(row.get("measure").replaceFirst(":.*", "")));
            assertThat(reported).hasSize(3);
            for (var figure : reported) {
                figure.isBorneOutBy(house.getBean(Figures.class));
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
