package org.hexapla.library.eresources.reports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hexapla.jobs.BadInput;

/// A report as a table with tabs or commas: lines of header with a name and a value, the names of the columns, the
/// rows.
final class ReportTable {

    private static final DateTimeFormatter MONTH = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("MMM-yyyy")
            .toFormatter(Locale.ENGLISH);
    private static final List<String> PERFORMANCE = List.of("metric_type", "reporting_period_total");

    private final String file;
    private final Map<String, String> header = new HashMap<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<Integer, YearMonth> months = new LinkedHashMap<>();
    private final List<VendorReport.Row> rows = new ArrayList<>();

    ReportTable(String file) {
        this.file = file;
    }

    VendorReport read(String text) throws ReportUnreadable {
        var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var format = separator(plain) == '\t'
                ? CSVFormat.RFC4180
                        .builder()
                        .setDelimiter('\t')
                        .setIgnoreEmptyLines(false)
                        .get()
                : CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
        try (var parser = CSVParser.parse(new StringReader(plain), format)) {
            var line = 1L;
            for (var record : parser) {
                if (columns.isEmpty()) {
                    headerOrColumns(record, line);
                } else if (!isEmpty(record)) {
                    row(record, line);
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException e) {
            throw new ReportUnreadable(BadInput.file(file, "jobs.table.malformed", "UTF-8"));
        }
        if (columns.isEmpty()) {
            throw new ReportUnreadable(BadInput.file(file, "eresources.counter.no-columns"));
        }
        return new VendorReport(
                header.getOrDefault("report_id", "").toUpperCase(Locale.ROOT),
                header.getOrDefault("release", ""),
                header.getOrDefault("created", ""),
                rows);
    }

    private static char separator(String text) {
        var lines = new BufferedReader(new StringReader(text)).lines().toList();
        return lines.stream().anyMatch(line -> line.matches("(?i).*\\tmetric_type\\t.*")) ? '\t' : ',';
    }

    private static boolean isEmpty(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    private void headerOrColumns(CSVRecord record, long line) throws ReportUnreadable {
        var names = record.stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (!names.containsAll(PERFORMANCE)) {
            if (record.size() > 1) {
                header.putIfAbsent(names.getFirst(), record.get(1).strip());
            }
            return;
        }
        for (var i = 0; i < names.size(); i++) {
            if (columns.put(names.get(i), i) != null && !names.get(i).isEmpty()) {
                throw new ReportUnreadable(
                        BadInput.at(file, line, record.get(i), "jobs.table.column-twice", record.get(i)));
            }
            var month = month(record.get(i).strip());
            if (month != null) {
                months.put(i, month);
            }
        }
        if (months.isEmpty()) {
            throw new ReportUnreadable(BadInput.at(file, line, "", "eresources.counter.no-months"));
        }
    }

    private static @org.jspecify.annotations.Nullable YearMonth month(String written) {
        try {
            return YearMonth.parse(written, MONTH);
        } catch (DateTimeException e) {
            // Most columns are no months.
            return null;
        }
    }

    private void row(CSVRecord record, long line) throws ReportUnreadable {
        var counted = new ArrayList<VendorReport.Month>();
        for (var column : months.entrySet()) {
            var written = column.getKey() < record.size()
                    ? record.get(column.getKey()).strip().replace(",", "")
                    : "";
            if (!written.isEmpty() && !written.matches("\\d{1,15}")) {
                throw new ReportUnreadable(BadInput.at(
                        file,
                        line,
                        String.valueOf(column.getKey() + 1),
                        "eresources.counter.no-number",
                        record.get(column.getKey())));
            }
            // Months without a number are left out by the standard, or written as 0: the same.
            if (!written.isEmpty() && !written.matches("0+")) {
                counted.add(new VendorReport.Month(column.getValue(), Long.parseLong(written)));
            }
        }
        var metric = cell(record, "metric_type");
        if (metric.isEmpty()) {
            throw new ReportUnreadable(BadInput.at(file, line, "Metric_Type", "eresources.fault.missing"));
        }
        rows.add(new VendorReport.Row(
                line,
                new VendorReport.Thing(
                        cell(record, "platform"),
                        cell(record, "database"),
                        cell(record, "title").isEmpty() ? cell(record, "item") : cell(record, "title"),
                        cell(record, "online_issn").isEmpty() ? cell(record, "isbn") : cell(record, "online_issn"),
                        cell(record, "print_issn"),
                        cell(record, "data_type"),
                        cell(record, "access_type")),
                metric,
                counted));
    }

    private String cell(CSVRecord record, String name) {
        var column = columns.getOrDefault(name, record.size());
        return column < record.size() ? record.get(column).strip() : "";
    }
}
