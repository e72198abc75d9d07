package org.hexapla.jobs.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.hexapla.jobs.BadInput;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;

/// What an import refused, as a table for a spreadsheet.
final class RefusedTable {

    /// Spreadsheets take the text for UTF-8 only if it says so.
    private static final char MARK = '\uFEFF';

    private RefusedTable() {}

    static String of(List<BadInput> inputs, Language reader) {
        var text = new StringBuilder().append(MARK);
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(
                    Messages.text(reader, "jobs.refused.file"),
                    Messages.text(reader, "jobs.refused.line"),
                    Messages.text(reader, "jobs.refused.column"),
                    Messages.text(reader, "jobs.refused.reason"));
            for (var input : inputs) {
                var reason =
                        Messages.text(reader, input.key(), input.arguments().toArray());
                printer.printRecord(
                        harmless(input.file()), line(input.line()), harmless(input.column()), harmless(reason));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String line(long line) {
        return line == 0 ? "" : Long.toString(line);
    }

    /// A spreadsheet runs what begins like a formula, and the input comes from anywhere.
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
