package org.hexapla.library.exchange.editing;

import java.util.List;
import java.util.Map;

/// What stands in the form of a batch edit.
///
/// @param filters by which the question to the search is narrowed
/// @param problem what is wrong with it, in the reader's language; empty if nothing is
public record EditForm(Map<String, String> values, Map<String, List<String>> filters, String problem) {

    public static final int STEPS = 3;

    public EditForm {
        values = Map.copyOf(values);
        filters = Map.copyOf(filters);
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /// The words of the changes that there are.
    public List<String> acts() {
        return ReadingChanges.ACTS;
    }
}
