package org.hexapla.translation.memory;

import java.time.Instant;
import java.util.List;

/// A sentence that was translated before and is like the one asked for.
///
/// @param percent 100 for the very same
/// @param item of which thing it is a part; empty where nobody knows
/// @param by who translated it; empty where nobody knows
/// @param differences from the kept sentence to the one asked for
public record Match(
        String source, String target, int percent, String item, Instant made, String by, List<Difference> differences) {

    public Match {
        differences = List.copyOf(differences);
    }
}
