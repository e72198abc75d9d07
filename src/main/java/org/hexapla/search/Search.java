package org.hexapla.search;

import java.util.Collection;
import org.hexapla.kernel.ItemRef;

/// One index over everything that can be found.
public interface Search {

    /// Says that items are new, different or gone. Noted in the caller's transaction, indexed right after it
    /// commits, also
    /// across a crash: what was noted is never forgotten. The item's [SearchSource] is then asked what it is now.
    void changed(Collection<ItemRef> items);

    /// Asks the index.
    ///
    /// @throws QuestionNotUnderstood if the question is too long or cannot be read
    SearchResults find(SearchQuestion question);

    /// Waits until everything noted before this call can be found. For tests, and for a command that says "done".
    void awaitFresh();
}
