package org.hexapla.library.eresources.reports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.SyntaxMistake;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A report as JSON, in the shape of release 5 (a list of periods with instances) or 5.1 (months by metric).
final class ReportJson {

    private final String file;
    private final List<VendorReport.Row> rows = new ArrayList<>();
    private long number;

    ReportJson(String file) {
        this.file = file;
    }

    VendorReport read(String json) throws ReportUnreadable {
        try {
            var report = JsonMapper.shared().readTree(json);
            var header = report.path("Report_Header");
            if (!header.isObject()) {
                throw new ReportUnreadable(BadInput.file(file, "eresources.counter.no-columns"));
            }
            for (var item : report.path("Report_Items")) {
                number++;
                read(item);
            }
            return new VendorReport(
                    header.path("Report_ID").asString("").toUpperCase(Locale.ROOT),
                    header.path("Release").asString(""),
                    header.path("Created").asString(""),
                    rows);
        } catch (JacksonException e) {
            throw new ReportUnreadable(SyntaxMistake.of(e).in(file));
        }
    }

    private void read(JsonNode item) throws ReportUnreadable {
        for (var performance : item.path("Performance")) {
            var month = month(performance.path("Period").path("Begin_Date").asString(""));
            for (var instance : performance.path("Instance")) {
                rows.add(new VendorReport.Row(
                        number,
                        thing(item, item),
                        needed(instance.path("Metric_Type").asString("")),
                        List.of(new VendorReport.Month(month, quantity(instance.path("Count"))))));
            }
        }
        for (var attributes : item.path("Attribute_Performance")) {
            for (var metric : attributes.path("Performance").properties()) {
                var counted = new ArrayList<VendorReport.Month>();
                for (var month : metric.getValue().properties()) {
                    counted.add(new VendorReport.Month(month(month.getKey()), quantity(month.getValue())));
                }
                rows.add(new VendorReport.Row(number, thing(item, attributes), needed(metric.getKey()), counted));
            }
        }
        // Release 5.1 gathers the items of a whole below it.
        for (var part : item.path("Items")) {
            read(part);
        }
    }

    private static VendorReport.Thing thing(JsonNode item, JsonNode attributes) {
        var ids = ids(item.path("Item_ID"));
        return new VendorReport.Thing(
                item.path("Platform").asString(""),
                item.path("Database").asString(""),
                item.path("Title").asString(item.path("Item").asString("")),
                ids.getOrDefault("Online_ISSN", ids.getOrDefault("ISBN", "")),
                ids.getOrDefault("Print_ISSN", ""),
                attributes.path("Data_Type").asString(""),
                attributes.path("Access_Type").asString(""));
    }

    /// A list of types and values in release 5, a mapping in 5.1.
    private static Map<String, String> ids(JsonNode node) {
        var ids = new LinkedHashMap<String, String>();
        if (node.isArray()) {
            node.forEach(
                    id -> ids.put(id.path("Type").asString(""), id.path("Value").asString("")));
        } else {
            node.properties().forEach(id -> ids.put(id.getKey(), id.getValue().asString("")));
        }
        return ids;
    }

    private String needed(String metric) throws ReportUnreadable {
        if (metric.isEmpty()) {
            throw new ReportUnreadable(BadInput.at(file, number, "Metric_Type", "eresources.fault.missing"));
        }
        return metric;
    }

    private YearMonth month(String written) throws ReportUnreadable {
        try {
            return written.length() == 7 ? YearMonth.parse(written) : YearMonth.from(LocalDate.parse(written));
        } catch (DateTimeException e) {
            throw new ReportUnreadable(BadInput.at(file, number, "", "eresources.counter.no-month", written));
        }
    }

    private long quantity(JsonNode node) throws ReportUnreadable {
        if (!node.isIntegralNumber() || node.asLong(-1) < 0) {
            throw new ReportUnreadable(
                    BadInput.at(file, number, "", "eresources.counter.no-number", node.asString(node.toString())));
        }
        return node.asLong();
    }
}
