package org.hexapla.programme.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hexapla.figures.Figure;

/// All figures of a report with where they come from, for other programs: RFC 4180, numbers as programs write them, an
/// unknown value empty.
final class ReportTable {

    private static final String HEAD = "para,figure,value,unit,measure,scope,from,to,records";

    private ReportTable() {}

    static void write(WrittenReport written, OutputStream out) throws IOException {
        Writer table = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        table.write(HEAD + "\r\n");
        for (var answer : written.answers()) {
            table.write(row(answer).stream().map(ReportTable::cell).collect(Collectors.joining(",")) + "\r\n");
        }
        table.flush();
    }

    private static List<String> row(Answer answer) {
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

    private static String cell(String text) {
        return text.matches("(?s).*[\",\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
