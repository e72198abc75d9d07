package org.hexapla.library.catalogue.editing;

import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.library.DocumentCard;
import org.hexapla.library.RecordId;
import org.hexapla.library.catalogue.FileVersion;
import org.jspecify.annotations.Nullable;

/// What the form of a document shows.
///
/// @param id null for a new document
/// @param version the one that the form was filled from
/// @param values what stands in the fields, by their names
/// @param items how many agenda items the form has room for
/// @param files those that the document has now
/// @param faults what must be mended first
/// @param isOvertaken whether somebody else changed the document while this form was open
public record EditView(
        @Nullable RecordId id,
        int version,
        Map<String, String> values,
        List<Language> languages,
        int items,
        List<FileVersion> files,
        List<Fault> faults,
        boolean isOvertaken) {

    /// What stands in a field.
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /// The faults of a field, for its `aria-describedby`.
    public @Nullable String describedBy(String field) {
        return faults.stream().anyMatch(fault -> fault.field().equals(field)) ? field + "-fault" : null;
    }

    public List<Fault> faultsOf(String field) {
        return faults.stream().filter(fault -> fault.field().equals(field)).toList();
    }

    /// Where the form is sent, after the language.
    public String address() {
        return id == null ? "/documents/new" : "/documents/" + id + "/edit";
    }

    /// A value that cannot be taken.
    ///
    /// @param other the document that is in the way, if one is
    public record Fault(
            String field,
            String key,
            List<Object> arguments,
            @Nullable DocumentCard other) {

        public static Fault of(String field, String key, Object... arguments) {
            return new Fault(field, key, List.of(arguments), null);
        }

        public Object[] args() {
            return arguments.toArray();
        }
    }
}
