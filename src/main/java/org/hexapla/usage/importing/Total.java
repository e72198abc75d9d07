package org.hexapla.usage.importing;

import java.time.LocalDate;

/// A number that an earlier system knows: what it says of whom, and in which line of its file.
record Total(long line, LocalDate first, LocalDate last, String metric, long quantity, Scope scope) {

    /// What the number is about; each is empty where the file does not say.
    ///
    /// @param theme a mark that an editor of the earlier system gave: `pandemic`
    record Scope(
            String site,
            String item,
            String dataType,
            String accessType,
            String language,
            String country,
            String city,
            String theme) {}
}
