package org.hexapla.usage.counter;

import java.util.LinkedHashMap;
import java.util.Map;

/// That a report differs from what was asked for, or why there is none. The standard calls it an exception.
///
/// @param data what exactly; may be empty
record Remark(Condition condition, String data) {

    /// As it stands in the JSON form.
    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("Code", condition.code());
        json.put("Message", condition.message());
        if (!data.isEmpty()) {
            json.put("Data", data);
        }
        return json;
    }

    /// As it stands in a cell of the tabular form.
    String cell() {
        return condition.code() + ": " + condition.message() + (data.isEmpty() ? "" : " (" + data + ")");
    }
}
