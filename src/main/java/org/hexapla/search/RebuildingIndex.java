package org.hexapla.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.hexapla.jobs.JobKind;
import org.hexapla.jobs.Work;
import org.hexapla.kernel.ItemRef;
import org.springframework.stereotype.Component;

/// Makes the index anew from the records, beside the one that is read meanwhile.
///
/// Interrupted, it goes on where it was: what the unfinished index holds already has been kept up to date since.
@Component
final class RebuildingIndex implements JobKind {

    static final String NAME = "search.rebuild";

    /// The start of the program asks for it twice, if it was interrupted.
    static final Map<String, String> IF_NEEDED = Map.of("unless", "complete");

    private static final int BATCH = 500;

    private final ReentrantLock one = new ReentrantLock();

    private final Sources sources;
    private final IndexShelf shelf;
    private final Indexing indexing;

    RebuildingIndex(Sources sources, IndexShelf shelf, Indexing indexing) {
        this.sources = sources;
        this.shelf = shelf;
        this.indexing = indexing;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void work(Work work) throws Exception {
        one.lock();
        try {
            if (!work.parameters().equals(IF_NEEDED) || !shelf.isComplete()) {
                rebuild(work);
            }
        } finally {
            one.unlock();
        }
    }

    private void rebuild(Work work) throws IOException {
        var next = shelf.next();
        var done = new AtomicLong();
        try {
            for (var source : sources.all()) {
                source.all(items -> {
                    leaveIfCancelled(work);
                    addMissing(next, items);
                    work.progress(done.addAndGet(items.size()), 0);
                });
            }
            leaveIfCancelled(work);
            indexing.swap();
        } catch (Left e) {
            if (!work.isInterrupted()) {
                indexing.discard();
            }
        }
    }

    /// Reading all records to their end for nothing would keep the program from stopping.
    private static void leaveIfCancelled(Work work) {
        if (work.isCancelled()) {
            throw new Left();
        }
    }

    private void addMissing(SearchIndex next, Collection<ItemRef> items) {
        var missing = new ArrayList<>(items);
        missing.removeAll(next.holds(items));
        for (var from = 0; from < missing.size(); from += BATCH) {
            indexing.refresh(next, List.copyOf(missing.subList(from, Math.min(missing.size(), from + BATCH))));
        }
    }

    private static final class Left extends RuntimeException {
        private static final long serialVersionUID = 1;

        Left() {
            super("the work was cancelled", null, false, false);
        }
    }
}
