package org.hexapla.jobs;

import java.util.Map;
import java.util.Optional;

/// Long work: started in the caller's transaction, done in the background, resumed after a restart.
public interface Jobs {

    /// Starts work of a kind (see [JobKind#name]); it runs once the caller's transaction has committed.
    JobId start(String kind, Map<String, String> parameters);

    Optional<JobStatus> find(JobId job);
}
