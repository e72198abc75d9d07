package org.hexapla.library.marc.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/// The rows of a text with commas or tabs between cells. A cell in quotation marks may hold ends of lines.
final class DelimitedRows {

    private DelimitedRows() {}

    static CSVFormat format(char delimiter) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get();
    }

    static void read(InputStream bytes, char delimiter, RowReading rows) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()), 1 << 16);
        var line = 1L;
        try (var parser = CSVParser.builder()
                .setReader(reader)
                .setFormat(format(delimiter))
                .get()) {
            var records = parser.iterator();
            while (records.hasNext()) {
                var cells = records.next().stream().map(Cells::unmarked).toList();
                if (line == 1 && cells.getFirst().startsWith("\uFEFF")) {
                    cells = new java.util.ArrayList<>(cells);
                    cells.set(0, cells.getFirst().substring(1));
                }
                rows.row(line, cells);
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException e) {
            var cause = java.util.Objects.requireNonNull(e.getCause());
            if (cause instanceof CharacterCodingException) {
                rows.misread(Misread.file(line, "exchange.bad.encoding"));
            } else if (cause instanceof org.apache.commons.csv.CSVException || cause.getClass() == IOException.class) {
                rows.misread(Misread.file(line, "exchange.bad.quotes"));
            } else {
                throw cause;
            }
        } catch (CharacterCodingException e) {
            rows.misread(Misread.file(line, "exchange.bad.encoding"));
        }
    }
}
