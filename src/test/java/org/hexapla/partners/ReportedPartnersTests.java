package org.hexapla.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
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
            Map.entry("partners-country-reviews", "partners/partners-country-reviews.csv"));

    @Autowired
    FreshHouse fresh;

    @Test
    void areAsManyAsTheReportSays(@TempDir Path folder) throws IOException {
        try (var house = fresh.house("reported_partners", "--hexapla.demo=true", folder)) {
            var imports = house.getBean(Imports.class);
            var begin = System.nanoTime();
            for (var step : STEPS) {
                var report = imports.runNow(step.getKey(), SAMPLE.resolve(step.getValue()));
                assertThat(report.badInputs()).as(step.getKey()).isEmpty();
            }
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
            var figures = house.getBean(Figures.class);
            for (var row : rows()) {
                assertThat(fits(row, counted(figures, row)))
                        .as("%s %s: %s", row.para(), row.figure(), counted(figures, row))
                        .isTrue();
            }
            for (var step : STEPS) {
                var again = imports.runNow(step.getKey(), SAMPLE.resolve(step.getValue()));
                assertThat(again.added() + again.changed() + again.refused())
                        .as(step.getKey())
                        .isZero();
            }
        }
    }

    /// `more than` is a little more, `about` a little more or less.
    private static boolean fits(Row row, BigDecimal value) {
        var tenth = row.value().movePointLeft(1);
        var difference = value.subtract(row.value());
        if (row.unit().contains("more than")) {
            return difference.signum() > 0 && difference.compareTo(tenth) <= 0;
        }
        return row.unit().contains("about")
                ? difference.abs().compareTo(tenth) <= 0
                : value.compareTo(row.value()) == 0;
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
                    .filter(row -> row.get("measure").startsWith("partners."))
                    .map(row -> new Row(
                            row.get("para"),
                            new BigDecimal(row.get("value")),
                            row.get("unit"),
                            Figure.parse(row.get("measure") + "; " + row.get("scope") + "; " + row.get("from") + "/"
                                    + row.get("to"))))
                    .toList();
            assertThat(rows).hasSize(15);
            return rows;
        }
    }

    private record Row(String para, BigDecimal value, String unit, Figure figure) {}
}
