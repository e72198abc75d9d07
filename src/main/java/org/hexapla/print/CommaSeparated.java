package org.hexapla.print;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/// Comma-separated values as RFC 4180 has them, in UTF-8.
final class CommaSeparated {

    private CommaSeparated() {}

    static void write(List<String> head, Iterator<List<Object>> rows, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var printer = CSVFormat.RFC4180.print(writer);
        printer.printRecord(head.stream().map(Formula::harmless));
        while (rows.hasNext()) {
            printer.printRecord(rows.next().stream().map(CommaSeparated::cell));
        }
        // Never closed: the stream belongs to the caller.
        printer.flush();
    }

    private static Object cell(Object value) {
        return switch (value) {
            case String text -> Formula.harmless(text);
            // A program that reads it knows no 1E+3.
            case BigDecimal number -> number.toPlainString();
            case Double number -> plain(number);
            default -> value;
        };
    }

    private static String plain(Double number) {
        return Double.isFinite(number)
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : "";
    }
}
