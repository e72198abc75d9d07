package org.hexapla.library;

import java.time.LocalDate;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Symbol;
import org.jspecify.annotations.Nullable;

/// A document in a line: enough to name it and to link to it.
///
/// @param symbol its first symbol, as the catalogue writes it
public record DocumentCard(
        RecordId id,
        Symbol symbol,
        LocalizedText title,
        @Nullable LocalDate date) {

    /// Where it opens, after the language.
    public String path() {
        return "/documents/" + id;
    }
}
