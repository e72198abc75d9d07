package org.hexapla.jobs;

import java.util.Map;
import java.util.Optional;

/// The piece of work that a [JobKind] is doing just now.
public interface Work {

    Map<String, String> parameters();

    /// Where it had come to when it was last interrupted.
    Optional<String> checkpoint();

    /// Notes where it has come to, durably.
    void checkpoint(String where);

    /// Shows how far it is. Cheap: may be called for every record.
    void progress(long done, long total);

    /// Whether somebody asked it to stop; it should end at the next step.
    boolean isCancelled();
}
