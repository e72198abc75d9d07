package org.hexapla.search;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.hexapla.kernel.ItemRef;
import org.hexapla.search.Pending.Change;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Brings what has changed into the index, one batch after the other, in a thread of its own.
///
/// A change is forgotten only after the index has it on the disk. If the program dies in between, it is indexed a
/// second time, which does no harm.
@Component
final class Indexing implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);
    private static final int BATCH = 500;
    private static final Duration POLL = Duration.ofSeconds(5);
    private static final Duration RETRY = Duration.ofMinutes(1);

    private final Pending pending;
    private final Sources sources;
    private final IndexShelf shelf;

    /// Whoever loads records and writes them into an index holds this meanwhile: else a record just loaded by one
    /// could overwrite what another has loaded later.
    private final ReentrantLock turn = new ReentrantLock();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition somethingNew = lock.newCondition();
    private final Condition batchDone = lock.newCondition();
    private boolean isWoken;
    private volatile @Nullable Thread worker;

    Indexing(Pending pending, Sources sources, IndexShelf shelf) {
        this.pending = pending;
        this.sources = sources;
        this.shelf = shelf;
    }

    /// There may be something new.
    void wake() {
        lock.lock();
        try {
            isWoken = true;
            somethingNew.signal();
        } finally {
            lock.unlock();
        }
    }

    /// Waits until every change up to a number has been indexed or, failing that, tried.
    void await(long seq) {
        wake();
        lock.lock();
        try {
            while (pending.waitsUpTo(seq)) {
                // The time limit guards against a batch that ended between the question and the wait.
                var _ = batchDone.await(200, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            lock.unlock();
        }
    }

    /// Loads items afresh and writes them into an index, while nobody else does.
    void refresh(SearchIndex index, Collection<ItemRef> items) {
        turn.lock();
        try {
            index.write(sources.load(items).values(), List.of());
        } finally {
            turn.unlock();
        }
    }

    /// Ends with the index that is being made in the place of the old one, with no change lost between the two.
    void swap() throws IOException {
        turn.lock();
        try {
            shelf.swap();
        } finally {
            turn.unlock();
        }
    }

    /// Gives up the index that is being made.
    void discard() throws IOException {
        turn.lock();
        try {
            shelf.discard();
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void start() {
        // Known before it runs: a worker that looks whether it is wanted and finds nobody would end at once.
        var fresh = Thread.ofPlatform().name("search-indexing").daemon().unstarted(this::work);
        worker = fresh;
        fresh.start();
    }

    @Override
    public void stop() {
        var running = worker;
        worker = null;
        wake();
        try {
            if (running != null) {
                running.join(Duration.ofSeconds(20));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }

    private void work() {
        while (isRunning()) {
            try {
                while (isRunning() && batch()) {
                    announce();
                }
            } catch (RuntimeException e) {
                LOG.error("What has changed could not be indexed; trying again", e);
            }
            rest();
        }
    }

    /// @return whether there may be more
    private boolean batch() {
        turn.lock();
        try {
            var changes = pending.oldest(BATCH);
            if (changes.isEmpty()) {
                return false;
            }
            try {
                index(changes);
                pending.done(changes);
            } catch (RuntimeException e) {
                oneByOne(changes, e);
            }
            return changes.size() == BATCH;
        } finally {
            turn.unlock();
            announce();
        }
    }

    private void index(List<Change> changes) {
        var items = new LinkedHashSet<ItemRef>();
        changes.forEach(change -> items.add(change.item()));
        var documents = sources.load(items);
        var gone = new ArrayList<>(items);
        gone.removeAll(documents.keySet());
        shelf.write(documents.values(), gone);
    }

    /// Something in a batch is wrong: what is not goes in, what is waits.
    private void oneByOne(List<Change> changes, RuntimeException cause) {
        LOG.warn("A batch of {} changes could not be indexed; taking them one by one", changes.size(), cause);
        for (var change : changes) {
            try {
                index(List.of(change));
                pending.done(List.of(change));
            } catch (RuntimeException e) {
                LOG.error("{} could not be indexed; it is tried again later", change.item(), e);
                pending.postpone(List.of(change), RETRY);
            }
        }
    }

    private void announce() {
        lock.lock();
        try {
            batchDone.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void rest() {
        lock.lock();
        try {
            var left = POLL.toNanos();
            while (left > 0 && !isWoken && isRunning()) {
                left = somethingNew.awaitNanos(left);
            }
            isWoken = false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            worker = null;
        } finally {
            lock.unlock();
        }
    }
}
