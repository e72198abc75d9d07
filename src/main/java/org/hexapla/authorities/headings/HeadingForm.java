package org.hexapla.authorities.headings;

import java.util.List;
import java.util.Map;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.HeadingEntry;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.kernel.Language;
import org.jspecify.annotations.Nullable;

/// The form in which cataloguers write a heading.
///
/// @param entry as it was seen, null for a new one
/// @param values by the names of their fields
/// @param faults message keys by the field that is wrong
/// @param standing the heading that reads just so already, null where none does
/// @param isOwned whether its words are kept elsewhere, so that only the rest may be changed
public record HeadingForm(
        @Nullable HeadingEntry entry,
        Map<String, String> values,
        List<Language> languages,
        Map<String, String> faults,
        @Nullable Heading standing,
        boolean isOwned) {

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean isPerson() {
        return value("kind").equals(HeadingKind.PERSON.code());
    }

    /// Whether the life of the person or the history of the body may be told.
    public boolean hasBiography() {
        return isPerson() || value("kind").equals(HeadingKind.CORPORATE.code());
    }

    /// Whether the person has a page among those whose names readers look up.
    public boolean isListed() {
        return entry == null
                ? value("listed").equals("on")
                : !entry.content().code().isEmpty();
    }

    public boolean isChosen(String field, String value) {
        return List.of(value(field).split("\\R")).contains(value);
    }

    public String address() {
        return entry == null ? "/headings/new" : "/headings/" + entry.id() + "/edit";
    }

    public int version() {
        return entry == null ? 0 : entry.version();
    }
}
