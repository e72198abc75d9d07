package org.hexapla.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.SharedData;
import org.hexapla.figures.Figure;
import org.hexapla.figures.FigureValue;
import org.hexapla.figures.Figures;
import org.hexapla.jobs.Imports;
import org.hexapla.kernel.Period;
import org.hexapla.people.FreshHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// The records of the sample set that come by the thousand, in a house of their own: what is counted of them is what
/// the
/// source report says of the library's output.
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
            for (var row : rows()) {
                var value = counted(figures, row.measure());
                if (row.unit().contains("more than")) {
                    assertThat(value)
                            .as(row.measure())
                            .isBetween(
                                    row.value().add(BigDecimal.ONE), row.value().add(new BigDecimal(99)));
                } else {
                    assertThat(value).as(row.measure()).isEqualByComparingTo(row.value());
                }
            }
            for (var step : STEPS.subList(3, STEPS.size())) {
                var again = imports.runNow(step.getKey(), SAMPLE.resolve(step.getValue()));
                assertThat(again.added() + again.changed() + again.refused())
                        .as(step.getKey())
                        .isZero();
            }
        }
    }

    private static BigDecimal counted(Figures figures, String measure) {
        var period = new Period(LocalDate.of(2021, 7, 1), LocalDate.of(2022, 1, 31));
        return figures.values(List.of(Figure.parse(measure)), period).getFirst() instanceof FigureValue.Known known
                ? known.value()
                : BigDecimal.ZERO;
    }

    private static List<Row> rows() throws IOException {
        var rows = Files.readAllLines(SharedData.mission().resolve("figures.csv")).stream()
                .filter(line -> line.startsWith("R67,"))
                .map(line -> line.split(","))
                .map(cells -> new Row(new BigDecimal(cells[2]), cells[3], cells[4]))
                .toList();
        assertThat(rows).hasSize(4);
        return rows;
    }

    private record Row(BigDecimal value, String unit, String measure) {}
}
