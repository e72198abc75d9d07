package org.hexapla.library.cataloguing.quality;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.jobs.JobId;
import org.hexapla.jobs.Work;

/// Work that nobody looks after.
final class NotWatched implements Work {

    @Override
    public JobId id() {
        return new JobId(new UUID(0, 0));
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
