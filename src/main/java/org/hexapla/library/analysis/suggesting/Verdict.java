package org.hexapla.library.analysis.suggesting;

import java.util.Locale;

/// What the indexer made of a suggestion.
public enum Verdict {
    OPEN,
    ACCEPTED,
    /// Something was right about it: the record says it otherwise.
    CORRECTED,
    REJECTED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
