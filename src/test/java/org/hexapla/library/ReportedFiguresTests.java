package org.hexapla.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
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

/// The records of the sample set that come by the thousand, in a house of their own: what is counted of them is
/// what the source report says of the library's output.
@HexaplaTest
class ReportedFiguresTests {

    private static final Path SAMPLE = Path.of("sample/library");

    private static final List<Map.Entry<String, String>> STEPS = List.of(
            Map.entry("undl-votes", "votes"),
            Map.entry("speeches", "speeches"),
            Map.entry("indexes", "indexes"),
            Map.entry("ga-votes", "assembly-votes"),
            Map.entry("speech-records", "speech-records.csv.gz"),
            Map.entry("analysed-records", "analysed-records.csv.gz"));

    @Autowired
    FreshHouse fresh;

    @Test
    void areThoseOfTheReport(@TempDir Path folder) throws IOException {
        try (var house = fresh.house("reported_figures", "--hexapla.demo=true", folder)) {
            var imports = house.getBean(Imports.class);
            for (var step : STEPS) {
                var report = imports.runNow(step.getKey(), SAMPLE.resolve(step.getValue()));
                assertThat(report.isClean()).as(step.getKey()).isTrue();
                assertThat(report.changed()).as(step.getKey()).isZero();
            }
            var figures = house.getBean(Figures.class);
            var reported = ReportedFigure.where(row -> row.get("para").equals("R67"));
            assertThat(reported).hasSize(4);
            for (var figure : reported) {
                figure.isBorneOutBy(figures);
                var more = ReportedFigure.counted(figures, figure.figure()).subtract(figure.value());
                assertThat(more).as(figure.name()).isLessThan(new BigDecimal(100));
            }
            for (var step : STEPS.subList(3, STEPS.size())) {
                var again = imports.runNow(step.getKey(), SAMPLE.resolve(step.getValue()));
                assertThat(again.added() + again.changed() + again.refused())
                        .as(step.getKey())
                        .isZero();
            }
        }
    }
}
