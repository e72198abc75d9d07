package org.hexapla.media.telling;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.translation.Translatable.Unit;
import tools.jackson.databind.json.JsonMapper;

/// What words were at a moment: a number for those of each place, another as soon as the words are.
record Snapshot(Map<String, Integer> numbers) {

    private static final JsonMapper JSON = JsonMapper.shared();

    Snapshot {
        numbers = Map.copyOf(numbers);
    }

    static Snapshot of(List<Unit> units) {
        var numbers = new TreeMap<String, Integer>();
        units.forEach(unit -> numbers.put(unit.place(), unit.words().hashCode()));
        return new Snapshot(numbers);
    }

    static Snapshot read(String json) {
        var numbers = new TreeMap<String, Integer>();
        JSON.readTree(json)
                .propertyStream()
                .forEach(entry -> numbers.put(entry.getKey(), entry.getValue().asInt()));
        return new Snapshot(numbers);
    }

    String json() {
        return JSON.writeValueAsString(new TreeMap<>(numbers));
    }

    /// One number for all of it, never 0.
    int revision() {
        return new TreeMap<>(numbers).hashCode() & Integer.MAX_VALUE | 1;
    }

    /// Whether the words of a place are the same by now.
    boolean has(Unit unit) {
        return numbers.getOrDefault(unit.place(), 0) == unit.words().hashCode() && numbers.containsKey(unit.place());
    }
}
