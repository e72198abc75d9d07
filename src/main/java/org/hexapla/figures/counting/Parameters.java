package org.hexapla.figures.counting;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The values of a statement, by the names that stand for them.
final class Parameters {

    private final Map<Object, String> names = new LinkedHashMap<>();

    /// The name for a value, the same for the same value.
    String put(Object value) {
        return ":" + names.computeIfAbsent(value, _ -> "p" + names.size());
    }

    /// `= :p0`, or ` in (:p0, :p1)`.
    String in(Collection<String> values) {
        return values.size() == 1
                ? " = " + put(values.iterator().next())
                : values.stream().sorted().map(this::put).collect(Collectors.joining(", ", " in (", ")"));
    }

    Map<String, Object> byName() {
        return names.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }
}
