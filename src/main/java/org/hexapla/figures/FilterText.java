package org.hexapla.figures;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads and writes `site=chronicle language=ar|zh theme="clean water"`.
final class FilterText {

    private static final String VALUE = "(?:\"(?:[^\"]|\"\")+\"|[^\\s|;\"]+)";
    private static final Pattern CONDITION =
            Pattern.compile("\\G\\s*([a-z][a-z0-9_-]*)=(" + VALUE + "(?:\\|" + VALUE + ")*)(?=\\s|\\z)");
    private static final Pattern ONE = Pattern.compile(VALUE);
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}._:/+@#-]+");

    private FilterText() {}

    static Filter read(String written, String text) {
        SortedMap<String, SortedSet<String>> values = new TreeMap<>();
        var condition = CONDITION.matcher(text);
        var end = 0;
        while (condition.find()) {
            var chosen = values.computeIfAbsent(condition.group(1), _ -> new TreeSet<>());
            ONE.matcher(condition.group(2)).results().forEach(value -> chosen.add(unquoted(value.group())));
            end = condition.end();
        }
        if (!text.substring(end).isBlank()) {
            throw new FigureUnreadable(written, text.substring(end).strip());
        }
        return new Filter(values);
    }

    static String write(Filter filter) {
        return filter.values().entrySet().stream()
                .map(condition -> condition.getKey() + "="
                        + condition.getValue().stream().map(FilterText::quoted).collect(Collectors.joining("|")))
                .collect(Collectors.joining(" "));
    }

    private static String quoted(String value) {
        return PLAIN.matcher(value).matches() ? value : "\"" + value.replace("\"", "\"\"") + "\"";
    }

    private static String unquoted(String value) {
        return value.startsWith("\"") ? value.substring(1, value.length() - 1).replace("\"\"", "\"") : value;
    }
}
