package org.hexapla.translation.terms;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Language;

/// The form in which staff write a term, and what it was before.
///
/// @param id empty for a new one
/// @param version the one that the editor saw
/// @param values by the names of their fields: `preferred-fr`, `accepted-fr`, `rejected-fr`, `note-fr`
/// @param faults message keys by the field that is wrong
public record TermForm(
        String id,
        int version,
        Map<String, String> values,
        List<Language> languages,
        Map<String, String> faults,
        List<Past> past) {

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean isNew() {
        return version == 0;
    }

    public String address() {
        return isNew() ? "/terms/new" : "/terms/" + id + "/edit";
    }

    /// A version that was replaced.
    ///
    /// @param by who replaced it
    /// @param parts what was different in it
    public record Past(Instant at, String by, List<Part> parts) {}

    /// What a field said before.
    public record Part(String labelKey, Language language, String text) {}
}
