package org.hexapla.library.eresources.desk;

import java.util.Map;
import org.hexapla.library.eresources.ResourceId;
import org.jspecify.annotations.Nullable;

/// A resource as the staff edits it.
///
/// @param id null for a new one
/// @param hasSecret whether a secret of its tickets is kept, which is never shown
/// @param faults message keys by field
/// @param message key of what was done; empty for nothing
public record ResourceForm(
        @Nullable ResourceId id,
        int version,
        boolean hasSecret,
        Map<String, String> values,
        Map<String, String> faults,
        String message) {

    public String value(String field) {
        return values.getOrDefault(field, "");
    }
}
