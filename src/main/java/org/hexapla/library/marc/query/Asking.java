package org.hexapla.library.marc.query;

import java.util.LinkedHashMap;
import java.util.Map;

/// A statement in the making, with the values of its parameters.
final class Asking {

    private final Map<String, Object> values = new LinkedHashMap<>();

    /// A new parameter of that value, as the statement names it.
    String parameter(Object value) {
        var name = "p" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    Map<String, Object> values() {
        return values;
    }
}
