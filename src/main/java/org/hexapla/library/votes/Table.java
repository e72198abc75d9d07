package org.hexapla.library.votes;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.ImportRun;

/// A file of comma-separated values with a header, packed or not, told row by row.
final class Table {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    private final Path file;
    private final List<String> columns;

    /// @param columns that must be there; others may
    Table(Path file, List<String> columns) {
        this.file = file;
        this.columns = columns;
    }

    String name() {
        return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    }

    /// Tells each row. What is no such table is refused.
    ///
    /// @return whether it could be read to its end
    boolean read(ImportRun run, Consumer<Row> rows) throws IOException {
        try (var parser = CSVParser.parse(new InputStreamReader(open(), StandardCharsets.UTF_8.newDecoder()), FORMAT)) {
            var missing = columns.stream()
                    .filter(column -> !parser.getHeaderNames().contains(column))
                    .toList();
            if (!missing.isEmpty()) {
                run.refused(BadInput.at(name(), 1, "", "library.vote.bad.columns", String.join(", ", missing)));
                return false;
            }
            return readRows(parser, run, rows);
        } catch (CharacterCodingException | IllegalArgumentException e) {
            run.refused(BadInput.file(name(), "library.vote.bad.file", name()));
            return false;
        }
    }

    private boolean readRows(CSVParser parser, ImportRun run, Consumer<Row> rows) {
        var line = 2L;
        var records = parser.iterator();
        try {
            while (records.hasNext()) {
                line = parser.getCurrentLineNumber() + 1;
                var row = records.next();
                if (row.isConsistent()) {
                    rows.accept(new Row(name(), line, row));
                } else {
                    run.refused(BadInput.at(name(), line, "", "library.vote.bad.row", row.size()));
                }
            }
            return true;
        } catch (UncheckedIOException | IllegalStateException e) {
            run.refused(BadInput.at(name(), line, "", "library.vote.bad.file", name()));
            return false;
        }
    }

    private InputStream open() throws IOException {
        var stream = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(stream, 1 << 16) : stream;
    }

    /// A row that knows where it stands.
    record Row(String file, long line, CSVRecord values) {

        String get(String column) {
            return values.isMapped(column) ? values.get(column).strip() : "";
        }

        BadInput bad(String column, String key, Object... arguments) {
            return BadInput.at(file, line, column, key, arguments);
        }
    }
}
