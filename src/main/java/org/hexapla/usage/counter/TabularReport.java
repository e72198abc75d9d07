package org.hexapla.usage.counter;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/// A report in the tabular form: 13 rows that say what it is, an empty one, the headings, and a row for each metric.
/// Cells are separated by tabs.
final class TabularReport implements WrittenReport {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM-uuuu", Locale.ENGLISH);

    private final Writer out;
    private final ReportRequest request;
    private final Provider provider;
    private final List<Column> columns;
    private final List<YearMonth> months;

    TabularReport(ReportRequest request, Provider provider, OutputStream out) {
        this.request = request;
        this.provider = provider;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.columns = List.copyOf(request.columns());
        this.months = request.detail().contains(ReportRequest.Detail.TOTALS)
                ? List.of()
                : request.months().all();
    }

    @Override
    public void begin(List<Remark> remarks, Instant created) throws IOException {
        // Spreadsheet programs take a file for UTF-8 that says so.
        out.write('\uFEFF');
        var metrics = request.filters().getOrDefault(Filter.METRIC_TYPE, List.of());
        row("Report_Name", request.report().title());
        row("Report_ID", request.report().name());
        row("Release", "5.1");
        row("Institution_Name", Provider.INSTITUTION_NAME);
        row("Institution_ID", provider.id(Provider.CUSTOMER));
        row("Metric_Types", String.join("; ", metrics));
        row("Report_Filters", filters());
        row("Report_Attributes", inWords(request.attributesInWords("Exclude_Monthly_Details", "True")));
        row("Exceptions", remarks.stream().map(Remark::cell).collect(Collectors.joining("; ")));
        row(
                "Reporting_Period",
                "Begin_Date=%s; End_Date=%s"
                        .formatted(
                                request.months().first().atDay(1),
                                request.months().last().atEndOfMonth()));
        row("Created", created.truncatedTo(ChronoUnit.SECONDS).toString());
        row("Created_By", provider.name());
        row("Registry_Record", provider.registryRecord());
        row(List.of());
        var headings = new ArrayList<>(columns.stream().map(Column::word).toList());
        headings.add("Metric_Type");
        headings.add("Reporting_Period_Total");
        months.forEach(month -> headings.add(MONTH.format(month)));
        row(headings);
    }

    private String filters() {
        return inWords(request.filtersInOrder().entrySet().stream()
                .filter(filter -> filter.getKey() != Filter.METRIC_TYPE)
                .collect(Collectors.toMap(
                        filter -> filter.getKey().word(),
                        Map.Entry::getValue,
                        (one, _) -> one,
                        java.util.LinkedHashMap::new)));
    }

    private static String inWords(Map<String, List<String>> named) {
        return named.entrySet().stream()
                .map(each -> each.getKey() + "=" + String.join("|", each.getValue()))
                .collect(Collectors.joining("; "));
    }

    @Override
    public void line(Line line) throws IOException {
        for (var metric : line.counts().entrySet()) {
            row(cells(line, metric.getKey(), metric.getValue()));
        }
    }

    private List<String> cells(Line line, MetricType metric, SortedMap<YearMonth, Long> counts) {
        var cells = new ArrayList<>(columns.stream().map(line::cell).toList());
        cells.add(metric.word());
        cells.add(String.valueOf(
                counts.values().stream().mapToLong(Long::longValue).sum()));
        months.forEach(month -> cells.add(String.valueOf(counts.getOrDefault(month, 0L))));
        return cells;
    }

    private void row(String name, String value) throws IOException {
        row(List.of(name, value));
    }

    /// A tab or a new line within a cell would end it.
    private void row(List<String> cells) throws IOException {
        out.write(cells.stream()
                .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
                .collect(Collectors.joining("\t", "", "\n")));
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
