package org.hexapla.authorities.persons;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hexapla.authorities.PersonNameId;
import org.hexapla.kernel.Language;
import org.jspecify.annotations.Nullable;

/// The form in which staff write a person's entry, and what the entry was before.
///
/// @param id null for a new one
/// @param version the one that the editor saw
/// @param values by the names of their fields
/// @param faults message keys by the field that is wrong
public record PersonForm(
        @Nullable PersonNameId id,
        int version,
        Map<String, String> values,
        List<Language> languages,
        Map<String, String> faults,
        List<Past> past) {

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean isChosen(String field, String value) {
        return List.of(value(field).split("\\R")).contains(value);
    }

    public String address() {
        return id == null ? "/persons/new" : "/persons/" + id + "/edit";
    }

    /// A version that was replaced.
    ///
    /// @param by who replaced it
    /// @param parts what was different in it
    public record Past(int version, Instant at, String by, List<Part> parts) {}

    /// @param language null for a part that is in none
    public record Part(String labelKey, @Nullable Language language, String text) {}
}
