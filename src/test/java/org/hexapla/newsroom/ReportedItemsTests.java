package org.hexapla.newsroom;

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

/// The items of the sample set in a house of their own: what is counted of them is what the source report says of the
/// magazines, the videos, the guides and the intranet.
@HexaplaTest
class ReportedItemsTests {

    private static final Path SAMPLE = Path.of("sample");

    private static final List<Map.Entry<String, String>> STEPS = List.of(
            Map.entry("skos", "authorities/thesaurus.ttl"),
            Map.entry("usage-totals", "usage"),
            Map.entry("circles", "newsroom/circles.yaml"),
            Map.entry("pictures", "media/pictures.yaml"),
            Map.entry("recordings", "media/recordings.yaml"),
            Map.entry("channels", "newsroom/channels.yaml"),
            Map.entry("stories", "newsroom"));

    private static final Set<String> PARAGRAPHS = Set.of("R14", "R41", "R53", "R54", "R59", "R76");

    @Autowired
    FreshHouse fresh;

    @Test
    void areAsManyAsTheReportSays(@TempDir Path folder) throws IOException {
        try (var house = fresh.house("reported_items", "--hexapla.demo=true", folder)) {
            var imports = house.getBean(Imports.class);
            for (var step : STEPS) {
                var report = imports.runNow(step.getKey(), SAMPLE.resolve(step.getValue()));
                assertThat(report.badInputs()).as(step.getKey()).isEmpty();
            }
            var figures = house.getBean(Figures.class);
            var reported = ReportedFigure.where(row -> PARAGRAPHS.contains(row.get("para"))
                    && row.get("measure").matches("(newsroom|usage)\\..*|knowledge\\.guides"));
            assertThat(reported).hasSize(15);
            for (var figure : reported) {
                figure.isBorneOutBy(figures);
            }
            var again = imports.runNow("stories", SAMPLE.resolve("newsroom"));
            assertThat(again.added() + again.changed() + again.refused()).isZero();
        }
    }
}
