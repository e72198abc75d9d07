package org.hexapla.forms;

import java.util.List;

/// Asks something only of those who answered another question in a certain way.
///
/// @param question the key of an earlier question
/// @param values any of which lets it be asked; none where any answer at all does
public record Condition(String question, List<String> values) {

    public Condition {
        values = List.copyOf(values);
    }

    boolean isMet(List<String> answered) {
        return values.isEmpty() ? !answered.isEmpty() : answered.stream().anyMatch(values::contains);
    }
}
