package org.hexapla.programme.plan;

import java.util.List;
import java.util.Map;

/// The form in which a piece of a draft is changed.
///
/// @param texts the fields that are a text in each language
/// @param plain the fields that are the same in all languages
/// @param values by field
/// @param faults the fields that could not be understood
public record ElementView(
        int version,
        String code,
        List<String> texts,
        List<String> plain,
        Map<String, String> values,
        List<String> faults) {

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean isFaulty(String field) {
        return faults.contains(field);
    }
}
