package org.hexapla.usage.importing;

import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.hexapla.usage.UsedItems;
import org.hexapla.usage.counting.Metric;

/// What a report says of whose use it is, before its numbers.
record ReportedItem(String platform, String item, String dataType, String accessType) {

    /// The item as we know it by its address, else by the number its publisher gave it, else by its title.
    static String itemOf(String address, String number, String title, List<UsedItems> owners) {
        if (!address.isEmpty()) {
            try {
                var path = URI.create(address).getRawPath();
                var known = owners.stream()
                        .flatMap(owner -> owner.byPath(path == null ? "" : path).stream())
                        .findFirst();
                if (known.isPresent()) {
                    return known.get().item().toString();
                }
            } catch (IllegalArgumentException e) {
                // A strange address is no address of ours.
            }
        }
        return number.isEmpty() ? title : number;
    }

    /// @throws ReportUnreadable if the metric is none of the standard's
    Total total(long line, YearMonth month, String metric, long quantity) {
        if (Metric.parse(metric).isEmpty()) {
            throw new ReportUnreadable(line, metric);
        }
        var site =
                platform.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
        return new Total(
                line,
                month.atDay(1),
                month.atEndOfMonth(),
                metric,
                quantity,
                new Total.Scope(site.isEmpty() ? "earlier" : site, item, dataType, accessType, "", "", "", ""));
    }
}
