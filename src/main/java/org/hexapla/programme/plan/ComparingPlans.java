package org.hexapla.programme.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// What differs between two versions of a plan, piece by piece and field by field.
final class ComparingPlans {

    private ComparingPlans() {}

    static List<VersionsView.Difference> differences(Plan.Content before, Plan.Content after) {
        var then = byCode(before);
        var now = byCode(after);
        var codes = new LinkedHashSet<>(then.keySet());
        codes.addAll(now.keySet());
        var differences = new ArrayList<VersionsView.Difference>();
        for (var code : codes) {
            var old = then.getOrDefault(code, Map.of());
            var young = now.getOrDefault(code, Map.of());
            var fields = new LinkedHashSet<>(old.keySet());
            fields.addAll(young.keySet());
            for (var field : fields) {
                var was = old.getOrDefault(field, "");
                var is = young.getOrDefault(field, "");
                if (!was.equals(is)) {
                    differences.add(new VersionsView.Difference(code, field, was, is));
                }
            }
        }
        return differences;
    }

    private static Map<String, Map<String, String>> byCode(Plan.Content content) {
        var all = new LinkedHashMap<String, Map<String, String>>();
        Element.all(content).forEach(element -> all.put(element.code(), element.values()));
        return all;
    }
}
