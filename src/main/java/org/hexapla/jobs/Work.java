package org.hexapla.jobs;

import java.util.Map;
import java.util.Optional;

/// The piece of work that a [JobKind] is doing just now.
public interface Work {

    JobId id();

    Map<String, String> parameters();

    /// Where it had come to when it was last interrupted.
    Optional<String> checkpoint();

    /// Notes where it has come to, durably. Within a transaction it is noted with that transaction, or not at all, so a
    /// step and its checkpoint can be kept together.
    void checkpoint(String where);

    /// Shows how far it is. Cheap: may be called for every record.
    void progress(long done, long total);

    /// Whether it should end at the next step: somebody cancelled it, or the program is being stopped and the work will
    /// go on from the last checkpoint when it starts again. Cheap.
    boolean isCancelled();

    /// Of work that should end at the next step: whether it goes on when the program starts again, so that what it has
    /// made so far is worth keeping.
    boolean isInterrupted();
}
