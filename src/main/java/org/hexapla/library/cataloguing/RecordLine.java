package org.hexapla.library.cataloguing;

import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;

/// A record in a line.
///
/// @param name its symbol, or its number where it has none
/// @param title what else tells it from others: its title, or who spoke; may be empty
public record RecordLine(RecordId id, RecordKind kind, String name, String title) {

    /// Where it is edited, after the language.
    public String address() {
        return "/cataloguing/records/" + id;
    }
}
