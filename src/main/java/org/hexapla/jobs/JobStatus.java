package org.hexapla.jobs;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How far a piece of long work has come.
///
/// @param done steps finished so far
/// @param total steps in all, 0 while nobody knows
/// @param problem why it failed, in the language of whoever started it; null unless failed
public record JobStatus(
        JobId id,
        String kind,
        Map<String, String> parameters,
        State state,
        long done,
        long total,
        @Nullable String problem,
        Instant changed) {

    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }
}
