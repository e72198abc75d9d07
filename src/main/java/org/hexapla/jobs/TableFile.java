package org.hexapla.jobs;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// A table in a text file with a header, for importers: read row by row in constant memory, each row with its line;
/// what is wrong with the table itself is told to the run. A name that ends in `.gz` is unpacked while it is read.
///
/// ```java
/// TableFile.csv(path).requiring("rcid", "vote").read(run, row -> votes.add(row.get("rcid"), row.get("vote")));
/// ```
public final class TableFile {

    private final Path path;
    private final Charset charset;
    private final CSVFormat format;
    private final List<String> required;

    private TableFile(Path path, Charset charset, CSVFormat format, List<String> required) {
        this.path = path;
        this.charset = charset;
        this.format = format;
        this.required = required;
    }

    /// Commas between cells, quotation marks where a cell needs them, UTF-8.
    public static TableFile csv(Path path) {
        return new TableFile(path, StandardCharsets.UTF_8, CSVFormat.RFC4180, List.of());
    }

    /// Tabs between cells, quotation marks like any other sign, UTF-8.
    public static TableFile tsv(Path path) {
        var format =
                CSVFormat.RFC4180.builder().setDelimiter('\t').setQuote(null).get();
        return new TableFile(path, StandardCharsets.UTF_8, format, List.of());
    }

    public TableFile in(Charset other) {
        return new TableFile(path, other, format, required);
    }

    public TableFile requiring(String... columns) {
        return new TableFile(path, charset, format, List.of(columns));
    }

    /// Gives every row that has as many cells as the header. Nothing at all is given if the header lacks a required
    /// column or names one twice.
    public void read(ImportRun run, Consumer<Row> rows) throws IOException {
        try {
            readWhole(run, rows);
        } catch (java.util.zip.ZipException | java.io.EOFException e) {
            // It is called packed and is not.
            run.refused(BadInput.file(name(), "jobs.table.not-packed"));
        }
    }

    private void readWhole(ImportRun run, Consumer<Row> rows) throws IOException {
        try (var reader = open();
                var parser =
                        CSVParser.builder().setReader(reader).setFormat(format).get()) {
            var cursor = new Cursor(parser, run);
            var header = cursor.next();
            if (header.isPresent()) {
                var columns = columns(header.get());
                if (isUsable(columns, run)) {
                    cursor.readRows(columns, rows);
                }
            } else if (!cursor.broken) {
                run.refused(BadInput.file(name(), "jobs.table.empty"));
            }
        }
    }

    private static List<String> columns(CSVRecord header) {
        return header.stream().map(String::strip).toList();
    }

    private boolean isUsable(List<String> columns, ImportRun run) {
        var usable = true;
        var seen = new HashSet<String>();
        for (var column : columns) {
            if (!seen.add(column)) {
                run.refused(BadInput.at(name(), 1, column, "jobs.table.column-twice", column));
                usable = false;
            }
        }
        for (var column : required) {
            if (!seen.contains(column)) {
                run.refused(BadInput.at(name(), 1, column, "jobs.table.column-missing", column));
                usable = false;
            }
        }
        return usable;
    }

    private String name() {
        return String.valueOf(path.getFileName());
    }

    private Reader open() throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        if (name().endsWith(".gz")) {
            bytes = new GZIPInputStream(bytes, 1 << 16);
        }
        // A decoder made by hand reports what it cannot decode; a charset given by name would replace it in silence.
        var reader = new BufferedReader(new InputStreamReader(bytes, charset.newDecoder()), 1 << 16);
        skipByteOrderMark(reader);
        return reader;
    }

    private static void skipByteOrderMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        try {
            if (reader.read() != '\uFEFF') {
                reader.reset();
            }
        } catch (CharacterCodingException e) {
            // The first row that is read meets it again and says so.
            reader.reset();
        }
    }

    /// One row of a table.
    public final class Row {

        private final long line;
        private final List<String> columns;
        private final CSVRecord cells;

        private Row(long line, List<String> columns, CSVRecord cells) {
            this.line = line;
            this.columns = columns;
            this.cells = cells;
        }

        /// The line on which it begins, from 1.
        public long line() {
            return line;
        }

        /// The cell without the blanks around it; empty where the table has no such column.
        public String get(String column) {
            var place = columns.indexOf(column);
            return place < 0 ? "" : cells.get(place).strip();
        }

        /// What is wrong with a cell, for [ImportRun#refused].
        public BadInput bad(String column, String key, Object... arguments) {
            return BadInput.at(name(), line, column, key, arguments);
        }
    }

    /// Where the reading is; it ends at the first place that cannot be read.
    private final class Cursor {

        private final CSVParser parser;
        private final ImportRun run;
        private boolean broken;
        private long line;

        Cursor(CSVParser parser, ImportRun run) {
            this.parser = parser;
            this.run = run;
        }

        Optional<CSVRecord> next() throws IOException {
            line = parser.getCurrentLineNumber() + 1;
            try {
                var records = parser.iterator();
                return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
            } catch (UncheckedIOException e) {
                broken = true;
                var key = reason(Objects.requireNonNull(e.getCause()));
                run.refused(BadInput.at(name(), line, "", key, charset.displayName()));
                return Optional.empty();
            }
        }

        private static String reason(IOException cause) throws IOException {
            if (cause instanceof CharacterCodingException) {
                return "jobs.table.charset";
            }
            // The parser's own complaints are plain exceptions; others come from the disk.
            if (cause.getClass() == IOException.class
                    || cause instanceof org.apache.commons.csv.CSVException
                    || cause instanceof java.io.EOFException
                    || cause instanceof java.util.zip.ZipException) {
                return "jobs.table.malformed";
            }
            throw cause;
        }

        void readRows(List<String> columns, Consumer<Row> rows) throws IOException {
            for (var cells = next(); cells.isPresent(); cells = next()) {
                var found = cells.get().size();
                if (found == columns.size()) {
                    rows.accept(new Row(line, columns, cells.get()));
                } else if (found > 1 || !cells.get().get(0).isBlank()) {
                    run.refused(BadInput.at(name(), line, "", "jobs.table.cells", found, columns.size()));
                }
            }
        }
    }
}
