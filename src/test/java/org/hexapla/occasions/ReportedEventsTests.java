package org.hexapla.occasions;

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
import java.util.Set;
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

/// The events of the sample set in a house of their own: what is counted of them, one person at one event a row, is
/// what
/// the source report says of its meetings, webinars, festivals, trainings and speakers.
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
                var begin = System.nanoTime();
                var report = imports.runNow(step.getKey(), SAMPLE.resolve(step.getValue()));
                assertThat(report.isClean()).as(step.getKey()).isTrue();
                if (step.getKey().equals("attendance")) {
                    assertThat(report.added()).isGreaterThan(15_000);
                    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
                }
            }
            var figures = house.getBean(Figures.class);
            for (var row : rows()) {
                assertThat(fits(row, counted(figures, row)))
                        .as("%s %s: %s", row.para(), row.figure(), counted(figures, row))
                        .isTrue();
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

            var registered = counted(figures, "occasions.registered; initiative=academic-impact");
            var accepted = counted(figures, "occasions.accepted; initiative=academic-impact");
            var attended = counted(figures, "occasions.participants; initiative=academic-impact");
            var people = counted(figures, "occasions.participants:distinct person; initiative=academic-impact");

            assertThat(List.of(registered, accepted, attended, people))
                    .isSortedAccordingTo(java.util.Comparator.reverseOrder())
                    .doesNotHaveDuplicates();
        }
    }

    /// `more than` is a little more, `about` a little more or less, `nearly` a little less.
    private static boolean fits(Row row, BigDecimal value) {
        var tenth = row.value().movePointLeft(1).max(new BigDecimal("0.1"));
        var difference = value.subtract(row.value());
        if (row.unit().contains("more than")) {
            return difference.signum() > 0 && difference.compareTo(tenth) <= 0;
        }
        if (row.unit().contains("nearly")) {
            return difference.signum() < 0 && difference.abs().compareTo(tenth) <= 0;
        }
        return row.unit().contains("about")
                ? difference.abs().compareTo(tenth) <= 0
                : value.setScale(row.value().scale(), RoundingMode.HALF_UP).compareTo(row.value()) == 0;
    }

    private static BigDecimal counted(Figures figures, String written) {
        return counted(figures, Figure.parse(written));
    }

    private static BigDecimal counted(Figures figures, Row row) {
        return counted(figures, row.figure());
    }

    private static BigDecimal counted(Figures figures, Figure figure) {
        var period = new Period(LocalDate.of(2021, 7, 1), LocalDate.of(2022, 1, 31));
        return figures.values(List.of(figure), period).getFirst() instanceof FigureValue.Known known
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
                    .filter(row -> PARAGRAPHS.contains(row.get("para")))
                    .filter(row -> row.get("measure").matches("occasions\\.(held|participants|speakers).*"))
                    .map(row -> new Row(
                            row.get("para"),
                            new BigDecimal(row.get("value")),
                            row.get("unit"),
                            Figure.parse(row.get("measure") + "; " + row.get("scope") + "; " + row.get("from") + "/"
                                    + row.get("to"))))
                    .toList();
            assertThat(rows).hasSize(25);
            return rows;
        }
    }

    private record Row(String para, BigDecimal value, String unit, Figure figure) {}
}
