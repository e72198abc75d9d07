package org.hexapla.library.analysis;

import java.time.Instant;
import java.util.UUID;

/// Something that happened to a document in analysis.
///
/// @param act the word of the message `analysis.action.<act>`
public record WorkEvent(Instant at, UUID by, String act, String comment) {

    public String messageKey() {
        return "analysis.action." + act;
    }
}
