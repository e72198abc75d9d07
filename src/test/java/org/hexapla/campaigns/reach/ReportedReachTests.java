package org.hexapla.campaigns.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexapla.HexaplaTest;
import org.hexapla.ReportedFigure;
import org.hexapla.figures.Addition;
import org.hexapla.figures.Breakdown;
import org.hexapla.figures.Facts;
import org.hexapla.figures.Figure;
import org.hexapla.figures.FigureValue;
import org.hexapla.figures.Figures;
import org.hexapla.jobs.Imports;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Period;
import org.hexapla.people.FreshHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// The platforms' files of the sample set in a house of their own: what is counted of them is what the source report
/// says of posts and campaigns, and each number leads to lines of files.
@HexaplaTest
class ReportedReachTests {

    private static final Path SAMPLE = Path.of("sample");

    private static final List<Map.Entry<String, String>> STEPS = List.of(
            Map.entry("initiatives", "figures/initiatives.yaml"),
            Map.entry("reach-accounts", "campaigns/reach-accounts.csv"),
            Map.entry("reach-posts", "campaigns/reach-posts.csv"),
            Map.entry("reach-youtube", "campaigns/reach"),
            Map.entry("reach-x", "campaigns/reach"),
            Map.entry("reach-linkedin", "campaigns/reach"),
            Map.entry("reach-meta", "campaigns/reach"),
            Map.entry("reach-totals", "campaigns/reach-totals.csv.gz"),
            Map.entry("reach-hashtags", "campaigns/reach-hashtags.csv.gz"));

    private static final Period PERIOD = new Period(LocalDate.of(2021, 7, 1), LocalDate.of(2022, 1, 31));
    private static final Period EARLIER = new Period(LocalDate.of(2020, 7, 1), LocalDate.of(2021, 1, 31));

    @Autowired
    FreshHouse fresh;

    @Test
    void isAsFarAsTheReportSays(@TempDir Path folder) throws IOException {
        try (var house = fresh.house("reported_reach", "--hexapla.demo=true", folder)) {
            var imports = house.getBean(Imports.class);
            for (var step : STEPS) {
                var report = imports.runNow(step.getKey(), SAMPLE.resolve(step.getValue()));
                assertThat(report.badInputs()).as(step.getKey()).isEmpty();
            }
            var figures = house.getBean(Figures.class);
            var facts = house.getBean(Facts.class);
            var reported = ReportedFigure.where(row -> row.get("measure").startsWith("reach."));
            assertThat(reported).hasSize(12);
            for (var figure : reported) {
                figure.isBorneOutBy(figures);
                assertThat(facts.page(figure.figure(), 1, 5)).as(figure.name()).isNotEmpty();
            }
            reachesUsersInEachOfficialLanguageInBothPeriods(figures);
            viewsAndImpressionsMakeNoSum(figures);
            for (var step : STEPS) {
                var again = imports.runNow(step.getKey(), SAMPLE.resolve(step.getValue()));
                assertThat(again.added() + again.changed() + again.refused())
                        .as(step.getKey())
                        .isZero();
            }
        }
    }

    /// What the programme's plan asks of social media, and of video alone.
    private static void reachesUsersInEachOfficialLanguageInBothPeriods(Figures figures) {
        for (var asked : List.of("reach.users", "reach.users; kind=video")) {
            for (var period : List.of(PERIOD, EARLIER)) {
                var figure = Figure.parse(asked + "; " + period.first() + "/" + period.last());
                var languages = figures.by(figure, "language").parts().stream()
                        .map(Breakdown.Part::value)
                        .collect(Collectors.toSet());
                assertThat(languages)
                        .as(figure.toString())
                        .containsAll(
                                Language.OFFICIAL.stream().map(Language::tag).toList());
            }
        }
    }

    private static void viewsAndImpressionsMakeNoSum(Figures figures) {
        var values = figures.values(List.of(Figure.of("reach.views"), Figure.of("reach.impressions")), PERIOD);
        assertThat(values).allMatch(FigureValue.Known.class::isInstance);
        assertThat(Addition.of(values)).isInstanceOf(Addition.Refused.class);
        var users = figures.values(
                List.of(Figure.parse("reach.users; language=ar"), Figure.parse("reach.users; language=fr")), PERIOD);
        assertThat(Addition.of(users))
                .as("people of whom nobody knows whether they are the same")
                .isInstanceOf(Addition.Refused.class);
    }
}
