package org.hexapla.campaigns.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.ReportedFigure;
import org.hexapla.figures.Figure;
import org.hexapla.figures.FigureValue;
import org.hexapla.figures.Figures;
import org.hexapla.jobs.Imports;
import org.hexapla.kernel.Language;
import org.hexapla.people.FreshHouse;
import org.hexapla.people.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// The coverage of the sample set in a house of its own: what is counted of it is what the source report says, and the
/// share that carries the messages comes out of it, in the report's period and in an earlier one.
@HexaplaTest
class ReportedCoverageTests {

    private static final Path SAMPLE = Path.of("sample");

    private static final List<Map.Entry<String, String>> STEPS = List.of(
            Map.entry("skos", "authorities/thesaurus.ttl"),
            Map.entry("initiatives", "figures/initiatives.yaml"),
            Map.entry("watch-outlets", "campaigns/watch-outlets.csv"),
            Map.entry("watch-messages", "campaigns/watch-messages.yaml"),
            Map.entry("watch-articles", "campaigns/watch-articles.csv"),
            Map.entry("watch-codes", "campaigns/watch-codes.csv"));

    @Autowired
    FreshHouse fresh;

    @Test
    void isAsMuchAsTheReportSays(@TempDir Path folder) throws IOException {
        try (var house = fresh.house("reported_coverage", "--hexapla.demo=true", folder)) {
            var imports = house.getBean(Imports.class);
            for (var step : STEPS) {
                var report = imports.runNow(step.getKey(), SAMPLE.resolve(step.getValue()));
                assertThat(report.badInputs()).as(step.getKey()).isEmpty();
            }
            var figures = house.getBean(Figures.class);
            var reported = ReportedFigure.where(row -> row.get("measure").equals("media.coverage"));
            assertThat(reported).hasSize(2);
            for (var figure : reported) {
                figure.isBorneOutBy(figures);
            }
            sharesComeOut(figures);
            boardShowsTheSame(house);
            for (var step : STEPS) {
                var again = imports.runNow(step.getKey(), SAMPLE.resolve(step.getValue()));
                assertThat(again.added() + again.changed() + again.refused())
                        .as(step.getKey())
                        .isZero();
            }
        }
    }

    private static void sharesComeOut(Figures figures) {
        var now = share(figures, "2021-07-01/2022-01-31");
        var before = share(figures, "2019-07-01/2020-01-31");
        assertThat(now).isBetween(0.5, 0.8);
        assertThat(before).isBetween(0.3, now - 0.1);
    }

    private static double share(Figures figures, String days) {
        var figure = Figure.parse("media.coverage:share message=carried; outlet=major; " + days);
        var value = figures.value(figure);
        assertThat(value).isInstanceOf(FigureValue.Known.class);
        var known = (FigureValue.Known) value;
        assertThat(known.records()).isGreaterThan(80);
        return known.value().doubleValue();
    }

    private static void boardShowsTheSame(ApplicationContext house) {
        house.getBean(People.class).asProgram(() -> {
            var board = house.getBean(MediaBoard.class);
            var days = board.usualDays();
            var view = board.view(days[0], days[1], Language.FR);
            assertThat(view.judged()).isGreaterThan(150);
            assertThat(view.share()).isBetween(0.5, 0.8);
            assertThat(view.agreement().isKnown()).isTrue();
            assertThat(view.agreement().kappa()).isBetween(0.6, 0.99);
            assertThat(view.chart()).isNotNull();
            assertThat(view.languages()).hasSize(6);
        });
    }
}
