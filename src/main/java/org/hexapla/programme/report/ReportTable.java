package org.hexapla.programme.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hexapla.figures.Figure;
import org.hexapla.print.Sheet;

/// All figures of a report with where they come from, for other programs: comma-separated, numbers as programs write
/// them, an
/// unknown value empty.
final class ReportTable {

    private static final List<String> HEAD =
            List.of("para", "figure", "value", "unit", "measure", "scope", "from", "to", "records");

    private ReportTable() {}

    static Sheet of(WrittenReport written) {
        return new Sheet(
                written.report().code(),
                written.language(),
                HEAD,
                written.answers().stream().map(ReportTable::row));
    }

    private static List<Object> row(Answer answer) {
        var bound = answer.bound();
        var figure = answer.figure();
        return List.of(
                bound.para(),
                bound.label(),
                answer.value().map(ReportTable::number).orElse(""),
                bound.unit(),
                measure(figure),
                part(figure, 1),
                figure.days().first().map(LocalDate::toString).orElse(""),
                figure.days().last().map(LocalDate::toString).orElse(""),
                answer.isKnown() ? Long.toString(answer.records()) : "");
    }

    /// The measure with its total, as the figure is written.
    private static String measure(Figure figure) {
        return part(figure, 0);
    }

    private static String part(Figure figure, int number) {
        var parts = figure.with(org.hexapla.figures.Days.any()).toString().split("; ", 2);
        return parts.length > number ? parts[number] : "";
    }

    private static String number(BigDecimal value) {
        var plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return plain.scale() > 6
                ? plain.setScale(6, java.math.RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                : plain.toPlainString();
    }
}
