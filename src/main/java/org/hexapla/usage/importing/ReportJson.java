package org.hexapla.usage.importing;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.usage.UsedItems;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A report of the standard, release 5.1, as JSON.
final class ReportJson {

    private final List<UsedItems> owners;
    private final List<Total> totals = new ArrayList<>();
    private long performances;

    ReportJson(List<UsedItems> owners) {
        this.owners = owners;
    }

    List<Total> read(String json) {
        try {
            var report = JsonMapper.shared().readTree(json);
            var release = report.path("Report_Header").path("Release").asString("");
            if (!release.equals("5.1")) {
                throw new ReportUnreadable(1, "Release " + release);
            }
            for (var item : report.path("Report_Items")) {
                read(item, item.path("Platform").asString(""));
            }
            return totals;
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw new ReportUnreadable(place == null ? 0 : place.getLineNr(), e.getOriginalMessage());
        }
    }

    /// An item, or a whole of which the items are parts.
    private void read(JsonNode node, String platform) {
        for (var part : node.path("Items")) {
            read(part, part.path("Platform").asString(platform));
        }
        var id = node.path("Item_ID");
        var title = node.path("Item").asString(node.path("Title").asString(""));
        var item = ReportedItem.itemOf(
                id.path("URI").asString(""), id.path("Proprietary").asString(""), title, owners);
        for (var attributes : node.path("Attribute_Performance")) {
            performances++;
            var reported = new ReportedItem(
                    platform,
                    item,
                    attributes.path("Data_Type").asString(""),
                    attributes.path("Access_Type").asString(""));
            attributes
                    .path("Performance")
                    .properties()
                    .forEach(metric -> metric.getValue()
                            .properties()
                            .forEach(month -> totals.add(reported.total(
                                    performances,
                                    month(month.getKey()),
                                    metric.getKey(),
                                    month.getValue().asLong()))));
        }
    }

    private YearMonth month(String written) {
        try {
            return YearMonth.parse(written);
        } catch (DateTimeException e) {
            throw new ReportUnreadable(performances, written);
        }
    }
}
