package org.hexapla.library.proceedings.compiling;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A snapshot, finished or not.
///
/// @param job the work that takes it; null if it was taken at once
/// @param sources how many records it holds so far
/// @param excluded how many of the session's were left to the index of another session
public record TakenSnapshot(
        long id, State state, Instant began, @Nullable UUID job, int sources, int excluded) {

    public enum State {
        RUNNING,
        DONE,
        FAILED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
