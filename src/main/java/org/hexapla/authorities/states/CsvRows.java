package org.hexapla.authorities.states;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hexapla.jobs.BadInput;

/// The rows of a table in a file, with the lines they stand on.
///
/// @param file the file's name
record CsvRows(String file, List<Row> rows) {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    record Row(long line, CSVRecord values) {
        String get(String column) {
            return values.isSet(column) ? values.get(column) : "";
        }
    }

    /// The rows, or none if the file is no such table; then, and for every row of a wrong length, `refuse` is
    /// told.
    static CsvRows read(Path path, List<String> columns, Consumer<BadInput> refuse) throws IOException {
        var file = path.getFileName().toString();
        try (var parser = FORMAT.parse(new StringReader(withoutMark(Files.readString(path))))) {
            var missing = columns.stream()
                    .filter(column -> !parser.getHeaderNames().contains(column))
                    .toList();
            if (!missing.isEmpty()) {
                refuse.accept(BadInput.file(file, "authorities.bad.column-missing", String.join(", ", missing)));
                return new CsvRows(file, List.of());
            }
            var rows = new ArrayList<Row>();
            var width = parser.getHeaderNames().size();
            for (var values : parser) {
                var line = parser.getCurrentLineNumber();
                if (values.size() == width) {
                    rows.add(new Row(line, values));
                } else {
                    refuse.accept(BadInput.at(file, line, "", "authorities.bad.row-length", width, values.size()));
                }
            }
            return new CsvRows(file, rows);
        } catch (CharacterCodingException e) {
            refuse.accept(BadInput.file(file, "authorities.bad.not-utf8"));
        } catch (UncheckedIOException | IllegalArgumentException e) {
            refuse.accept(BadInput.file(file, "authorities.bad.not-a-table", String.valueOf(e.getMessage())));
        }
        return new CsvRows(file, List.of());
    }

    /// Some programs begin a file with the mark of its byte order.
    static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
