package org.hexapla.forms.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
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
            var begin = System.nanoTime();
            for (var step : STEPS) {
                var report = imports.runNow(step.getKey(), Path.of("sample").resolve(step.getValue()));
                assertThat(report.isClean()).as(step.getKey() + report).isTrue();
            }
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(15));
            var figures = house.getBean(Figures.class);
            for (var row : rows()) {
                var counted = counted(figures, row);
                if (row.unit().contains("more than")) {
                    assertThat(counted)
                            .as(row.name())
                            .isBetween(row.value().add(new BigDecimal("0.001")), BigDecimal.ONE);
                } else {
                    assertThat(counted.setScale(2, RoundingMode.HALF_UP))
                            .as(row.name())
                            .isEqualByComparingTo(row.value());
                }
            }
            var again = imports.runNow("survey-answers", Path.of("sample/forms"));
            assertThat(again.added() + again.changed() + again.refused()).isZero();
        }
    }

    private static BigDecimal counted(Figures figures, Row row) {
        var period = new Period(LocalDate.of(2021, 7, 1), LocalDate.of(2022, 1, 31));
        return figures.values(List.of(row.figure()), period).getFirst() instanceof FigureValue.Known known
                ? known.value()
                : BigDecimal.ZERO;
    }

    private static List<Row> rows() throws IOException {
        try (var reader = Files.newBufferedReader(SharedData.mission().resolve("figures.csv"));
                var table = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            var rows = table.stream()
                    .filter(row -> row.get("measure").startsWith("surveys."))
                    .map(row -> new Row(
                            row.get("para") + " " + row.get("figure"),
                            new BigDecimal(row.get("value")),
                            row.get("unit"),
                            Figure.parse(row.get("measure") + "; " + row.get("scope"))))
                    .toList();
            assertThat(rows).hasSize(3);
            return rows;
        }
    }

    private record Row(String name, BigDecimal value, String unit, Figure figure) {}
}
