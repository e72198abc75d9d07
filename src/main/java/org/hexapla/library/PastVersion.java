package org.hexapla.library;

import java.time.Instant;
import java.util.UUID;

/// What a record was before a change.
///
/// @param version the number of the version that ended
/// @param at when it ended
/// @param by who ended it
/// @param act what was done: `changed`, `removed` or `restored`
/// @param reason why, in the words of whoever did it; may be empty
/// @param state the whole record as JSON
public record PastVersion(int version, Instant at, UUID by, String act, String reason, String state) {}
