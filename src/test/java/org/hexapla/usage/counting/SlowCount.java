package org.hexapla.usage.counting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.usage.Act;

/// Counts by the letter of the standard, slowly and plainly: to be held against the fast count.
public final class SlowCount {

    private SlowCount() {}

    /// @param visitor what tells one visitor from another
    /// @param address what tells one address from another
    public record Click(
            Instant at, Act act, String item, String language, String city, String visitor, String address) {}

    /// How often each measure was counted by day, item, language and city: `2026-03-01 item en city measure`.
    public static Map<String, Integer> of(List<Click> clicks) {
        var counts = new TreeMap<String, Integer>();
        var uniques = new HashSet<String>();
        for (var click : withoutDoubleClicks(clicks)) {
            var day = LocalDate.ofInstant(click.at(), ZoneOffset.UTC);
            var row = "%s %s %s %s ".formatted(day, click.item(), click.language(), click.city());
            var hour = click.at().atOffset(ZoneOffset.UTC).getHour();
            var session = "%s %s %d %s ".formatted(click.visitor(), day, hour, click.item());
            if (click.act() != Act.DOWNLOAD) {
                counts.merge(row + "views", 1, Integer::sum);
            }
            if (click.act() == Act.SEARCH) {
                counts.merge(row + "searches", 1, Integer::sum);
            }
            if (List.of(Act.INVESTIGATION, Act.REQUEST, Act.DOWNLOAD).contains(click.act())) {
                counts.merge(row + "total_item_investigations", 1, Integer::sum);
                if (uniques.add(session + "investigated")) {
                    counts.merge(row + "unique_item_investigations", 1, Integer::sum);
                }
            }
            if (List.of(Act.REQUEST, Act.DOWNLOAD).contains(click.act())) {
                counts.merge(row + "total_item_requests", 1, Integer::sum);
                if (uniques.add(session + "requested")) {
                    counts.merge(row + "unique_item_requests", 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static List<Click> withoutDoubleClicks(List<Click> clicks) {
        var byAddress = new HashMap<String, List<Click>>();
        clicks.forEach(click -> byAddress
                .computeIfAbsent(click.visitor() + " " + click.address(), _ -> new ArrayList<>())
                .add(click));
        var kept = new ArrayList<Click>();
        for (var same : byAddress.values()) {
            same.sort(Comparator.comparing(Click::at));
            for (var i = 0; i < same.size(); i++) {
                var isLast = i == same.size() - 1;
                if (isLast || same.get(i + 1).at().isAfter(same.get(i).at().plusSeconds(30))) {
                    kept.add(same.get(i));
                }
            }
        }
        kept.sort(Comparator.comparing(Click::at));
        return kept;
    }
}
