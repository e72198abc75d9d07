package org.hexapla.forms;

import java.time.Instant;
import java.util.Map;
import org.hexapla.kernel.ItemRef;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;

/// What one reviewer thinks of something that was handed in.
///
/// @param conflict why the reviewer may not look at it; null where they may
/// @param scores from 0 to [Reviews#BEST] by the code of the criterion
/// @param handedIn null while the reviewer is still at it
public record Review(
        ItemRef subject,
        PersonId reviewer,
        @Nullable String conflict,
        Map<String, Integer> scores,
        String comment,
        @Nullable Instant handedIn) {

    public boolean isIn() {
        return handedIn != null && conflict == null;
    }

    /// The mean of its scores; 0 where there are none.
    public double mean() {
        return scores.values().stream().mapToInt(Integer::intValue).average().orElse(0);
    }
}
