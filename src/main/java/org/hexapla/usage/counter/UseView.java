package org.hexapla.usage.counter;

import java.util.List;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.chart.BarChart;

/// How an item, or all of the library, was used in a period.
///
/// @param title of the item; empty for the whole
/// @param path where the item's page stands after the language; empty for the whole and for what is no more
/// @param from the first month, as an address and a form write it
/// @param files the reports to take away; none on the page of an item
public record UseView(
        LocalizedText title,
        String path,
        String from,
        String to,
        List<Row> total,
        List<Part> parts,
        List<ReportFile> files) {

    /// Use by one thing that tells its users apart, as a chart of the greatest and a table of all.
    public record Part(String id, BarChart chart, String heading, List<Row> rows) {}

    /// @param name as the reader reads it
    public record Row(String name, long investigations, long requests, long uniqueRequests) {}

    /// @param title the standard's own name
    public record ReportFile(String id, String title, String json, String table) {}
}
