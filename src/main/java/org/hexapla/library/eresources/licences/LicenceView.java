package org.hexapla.library.eresources.licences;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A licence as the staff edits it.
///
/// @param id null for a new one
/// @param faults message keys by field
/// @param message key of what was done; empty for nothing
public record LicenceView(
        @Nullable LicenceId id,
        int version,
        Map<String, String> values,
        Map<String, String> faults,
        Choices choices,
        List<Decided> decisions,
        List<Past> past,
        String message) {

    /// What can be chosen.
    public record Choices(List<Choice> resources, List<Choice> stations) {}

    public record Choice(String code, LocalizedText name) {}

    public record Decided(Instant at, String by, Decision decision, String reason) {}

    /// A change: the fields that differ, as they were.
    public record Past(Instant at, String by, List<Was> was) {}

    public record Was(String field, String before, String after) {}

    /// A line of the list of licences.
    ///
    /// @param isOver whether its last day is past
    public record Line(LicenceId id, Licence licence, boolean isOver) {}

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /// Whether a value is among those of a list.
    public boolean has(String field, String value) {
        return java.util.Arrays.asList(value(field).split("[,;\\s]+")).contains(value);
    }
}
