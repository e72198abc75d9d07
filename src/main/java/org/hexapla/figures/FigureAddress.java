package org.hexapla.figures;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Reads and writes the address of a figure:
/// `/figures/usage.views?total=monthly+mean&from=2021-07-01&site=askdag`.
final class FigureAddress {

    static final String TOTAL = "total";
    static final String FROM = "from";
    static final String TO = "to";

    /// Names in an address that are no dimensions: they say how the page shows the figure.
    private static final Set<String> OF_THE_PAGE = Set.of(TOTAL, FROM, TO, "by", "page");

    private FigureAddress() {}

    static String write(Figure figure) {
        var parts = new ArrayList<String>();
        var total = FigureText.write(figure.total());
        if (!total.isEmpty()) {
            parts.add(pair(TOTAL, total));
        }
        figure.days().first().ifPresent(day -> parts.add(pair(FROM, day.toString())));
        figure.days().last().ifPresent(day -> parts.add(pair(TO, day.toString())));
        figure.filter().values().forEach((name, values) -> values.forEach(value -> parts.add(pair(name, value))));
        return "/figures/" + figure.measure() + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    static Figure read(String measure, Map<String, ? extends Collection<String>> parameters) {
        var values = new TreeMap<String, SortedSet<String>>();
        parameters.forEach((name, given) -> {
            var chosen = new TreeSet<>(given);
            chosen.remove("");
            if (!OF_THE_PAGE.contains(name) && !chosen.isEmpty()) {
                values.put(name, chosen);
            }
        });
        var question =
                measure + ":" + one(parameters, TOTAL) + "; " + one(parameters, FROM) + "/" + one(parameters, TO);
        return FigureText.read(question).with(new Filter(values));
    }

    private static String one(Map<String, ? extends Collection<String>> parameters, String name) {
        Collection<String> given = parameters.containsKey(name) ? parameters.get(name) : List.of();
        return given == null ? "" : given.stream().findFirst().orElse("").strip();
    }
}
