package org.hexapla.forms.making;

import java.util.List;
import java.util.Map;

/// All forms, and the fields for another.
///
/// @param values of the fields, by their names
/// @param faults message keys by the field that is wrong
public record FormsView(List<KeptForm> forms, Map<String, String> values, Map<String, String> faults) {

    public String value(String field) {
        return values.getOrDefault(field, "");
    }
}
