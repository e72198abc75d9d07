package org.hexapla.usage.importing;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hexapla.usage.UsedItems;

/// A report of the standard as a table: some lines of header, an empty one, the names of the columns, the rows.
final class ReportTable {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM-yyyy", Locale.ENGLISH);

    private final List<UsedItems> owners;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<Integer, YearMonth> months = new HashMap<>();
    private final List<Total> totals = new ArrayList<>();

    ReportTable(List<UsedItems> owners) {
        this.owners = owners;
    }

    List<Total> read(List<String> lines) {
        var first = 0;
        while (first < lines.size() && !isColumns(lines.get(first))) {
            first++;
        }
        if (first == lines.size()) {
            throw new ReportUnreadable(1, lines.isEmpty() ? "" : lines.getFirst());
        }
        names(lines.get(first));
        for (var i = first + 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                row(i + 1L, lines.get(i).split("\t", -1));
            }
        }
        return totals;
    }

    private static boolean isColumns(String line) {
        return List.of(line.split("\t", -1)).containsAll(List.of("Platform", "Metric_Type"));
    }

    private void names(String line) {
        var names = line.replace("\uFEFF", "").split("\t", -1);
        for (var i = 0; i < names.length; i++) {
            columns.put(names[i], i);
            try {
                months.put(i, YearMonth.parse(names[i], MONTH));
            } catch (DateTimeException e) {
                // Most columns are no months.
            }
        }
    }

    private void row(long line, String[] cells) {
        var title = cell(cells, "Item").isEmpty() ? cell(cells, "Title") : cell(cells, "Item");
        var item = new ReportedItem(
                cell(cells, "Platform"),
                ReportedItem.itemOf(cell(cells, "URI"), cell(cells, "Proprietary_ID"), title, owners),
                cell(cells, "Data_Type"),
                cell(cells, "Access_Type"));
        months.forEach((column, month) -> {
            var written = column < cells.length ? cells[column].strip() : "";
            if (!written.isEmpty() && !written.equals("0")) {
                if (!written.matches("\\d{1,15}")) {
                    throw new ReportUnreadable(line, written);
                }
                totals.add(item.total(line, month, cell(cells, "Metric_Type"), Long.parseLong(written)));
            }
        });
    }

    private String cell(String[] cells, String name) {
        var column = columns.getOrDefault(name, cells.length);
        return column < cells.length ? cells[column].strip() : "";
    }
}
