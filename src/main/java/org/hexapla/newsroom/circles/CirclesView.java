package org.hexapla.newsroom.circles;

import java.util.List;
import java.util.Map;
import org.hexapla.newsroom.Circle;

/// All circles, and the form for another.
///
/// @param values of the form, by the names of its fields: `code`, `tie`, `name-fr`
/// @param faults message keys by the field that is wrong
public record CirclesView(List<Line> lines, Map<String, String> values, Map<String, String> faults) {

    /// @param members how many are in it today
    public record Line(Circle circle, long members) {}

    public String value(String field) {
        return values.getOrDefault(field, "");
    }
}
