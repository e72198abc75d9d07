package org.hexapla.library.catalogue.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hexapla.kernel.Symbol;

/// Puts together what shares a symbol, however many steps away: rows about one document.
final class Families {

    private Families() {}

    /// The groups in the order of their first members.
    static <T> List<List<T>> of(Collection<T> all, Function<T, List<Symbol>> symbols) {
        Map<String, String> leaders = new HashMap<>();
        for (var one : all) {
            var keys = symbols.apply(one).stream().map(Symbol::key).toList();
            var leader = leader(leaders, keys.getFirst());
            keys.forEach(key -> leaders.put(leader(leaders, key), leader));
        }
        Map<String, List<T>> groups = new LinkedHashMap<>();
        for (var one : all) {
            var leader = leader(leaders, symbols.apply(one).getFirst().key());
            groups.computeIfAbsent(leader, _ -> new ArrayList<>()).add(one);
        }
        return List.copyOf(groups.values());
    }

    private static String leader(Map<String, String> leaders, String key) {
        var at = key;
        var next = leaders.getOrDefault(at, at);
        while (!next.equals(at)) {
            at = next;
            next = leaders.getOrDefault(at, at);
        }
        leaders.put(key, at);
        return at;
    }
}
