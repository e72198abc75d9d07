package org.hexapla;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hexapla.figures.Figure;
import org.hexapla.figures.FigureValue;
import org.hexapla.figures.Figures;
import org.hexapla.kernel.Period;

/// A figure that the source report publishes, and how records bear it out.
///
/// @param name paragraph and words
/// @param unit with `(more than)`, `(about)` or `(nearly)` where the published number is rounded
public record ReportedFigure(String name, BigDecimal value, String unit, Figure figure) {

    private static final Period OF_THE_REPORT = new Period(LocalDate.of(2021, 7, 1), LocalDate.of(2022, 1, 31));

    /// Those whose row of `mission/figures.csv` is meant, in their order.
    public static List<ReportedFigure> where(Predicate<CSVRecord> isMeant) throws IOException {
        try (var reader = Files.newBufferedReader(SharedData.mission().resolve("figures.csv"));
                var table = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            return table.stream().filter(isMeant).map(ReportedFigure::of).toList();
        }
    }

    private static ReportedFigure of(CSVRecord row) {
        return new ReportedFigure(
                row.get("para") + " " + row.get("figure"),
                new BigDecimal(row.get("value")),
                row.get("unit"),
                Figure.parse("%s; %s; %s/%s"
                        .formatted(row.get("measure"), row.get("scope"), row.get("from"), row.get("to"))));
    }

    /// What a house counts in the report's period, unless the figure has one of its own; 0 where nothing is known.
    public static BigDecimal counted(Figures figures, Figure figure) {
        return figures.values(List.of(figure), OF_THE_REPORT).getFirst() instanceof FigureValue.Known known
                ? known.value()
                : BigDecimal.ZERO;
    }

    /// `More than` is a little more, `nearly` a little less, `about` either, by a tenth at most (of a share by a tenth
    /// of the whole); all else is just so.
    public void isBorneOutBy(Figures figures) {
        var counted = counted(figures, figure);
        var tenth = value.movePointLeft(1).max(new BigDecimal("0.1"));
        if (unit.contains("more than")) {
            assertThat(counted).as(name).isGreaterThan(value).isLessThanOrEqualTo(value.add(tenth));
        } else if (unit.contains("nearly")) {
            assertThat(counted).as(name).isLessThan(value).isGreaterThanOrEqualTo(value.subtract(tenth));
        } else if (unit.contains("about")) {
            assertThat(counted).as(name).isBetween(value.subtract(tenth), value.add(tenth));
        } else {
            assertThat(counted.setScale(value.scale(), RoundingMode.HALF_UP))
                    .as(name)
                    .isEqualByComparingTo(value);
        }
    }
}
