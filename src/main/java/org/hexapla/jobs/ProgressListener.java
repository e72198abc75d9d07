package org.hexapla.jobs;

/// Hears how far a piece of work has come; for one who waits for it.
@FunctionalInterface
public interface ProgressListener {

    /// @param total 0 while nobody knows
    void heard(long done, long total);
}
