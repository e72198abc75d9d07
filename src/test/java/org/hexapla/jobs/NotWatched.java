package org.hexapla.jobs;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Work that nobody looks after.
public record NotWatched(Map<String, String> parameters) implements Work {

    public NotWatched() {
        this(Map.of());
    }

    @Override
    public JobId id() {
        return new JobId(new UUID(0, 0));
    }

    @Override
    public Optional<String> checkpoint() {
        return Optional.empty();
    }

    @Override
    public void checkpoint(String where) {}

    @Override
    public void progress(long done, long total) {}

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public boolean isInterrupted() {
        return false;
    }
}
