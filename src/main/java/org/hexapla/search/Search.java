package org.hexapla.search;

import java.util.Collection;
import java.util.List;
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

    /// Every item that answers the question, whatever its page and size, in no order of use to readers: for whoever
    /// takes all of them away.
    ///
    /// @throws QuestionNotUnderstood if the question is too long or cannot be read
    List<ItemRef> all(SearchQuestion question);

    /// Waits until everything noted before this call can be found. For tests, and for a command that says "done".
    void awaitFresh();
}
