package org.hexapla.jobs;

/// A kind of long work that a module offers, as a bean.
public interface JobKind {

    /// Its name, with the module first: `search.rebuild`. Its message key is `<module>.job.<rest>`.
    String name();

    /// Does the work, or what is left of it: after a restart it is called again with the last checkpoint, so each step
    /// must bear being done twice. Runs under the program's own account.
    void work(Work work) throws Exception;

    /// Whether administrators are offered to start it by hand, without parameters, on the page of long work.
    default boolean isStartedByHand() {
        return false;
    }
}
