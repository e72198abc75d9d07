package org.hexapla.jobs.running;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hexapla.jobs.JobId;
import org.hexapla.jobs.JobStatus;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.jspecify.annotations.Nullable;

/// A piece of work as it is kept.
///
/// @param attempt how many times it was started
/// @param language of whoever started it
record KeptJob(
        JobId id,
        String kind,
        Map<String, String> parameters,
        JobStatus.State state,
        int attempt,
        Progress progress,
        @Nullable Failure failure,
        Language language,
        Instant created,
        Instant changed) {

    /// @param total 0 while nobody knows
    record Progress(long done, long total) {}

    /// Why it failed, as a message that each reader gets in the own language.
    record Failure(String key, List<Object> arguments) {

        String in(Language reader) {
            return Messages.text(reader, key, arguments.toArray());
        }
    }

    /// How far it is, for a reader of a language.
    JobStatus status(Language reader) {
        return new JobStatus(
                id,
                kind,
                parameters,
                state,
                progress.done(),
                progress.total(),
                failure == null ? null : failure.in(reader),
                changed);
    }
}
