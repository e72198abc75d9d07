package org.hexapla.library.proceedings.compiling;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.jobs.JobId;
import org.hexapla.jobs.Work;

/// Work that is done at once, while somebody waits: it notes nothing and cannot be stopped.
final class Unwatched implements Work {

    private final JobId id = new JobId(UUID.randomUUID());

    @Override
    public JobId id() {
        return id;
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of();
    }

    @Override
    public Optional<String> checkpoint() {
        return Optional.empty();
    }

    @Override
    public void checkpoint(String where) {
        // Done at once or not at all.
    }

    @Override
    public void progress(long done, long total) {
        // Nobody looks.
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public boolean isInterrupted() {
        return false;
    }
}
