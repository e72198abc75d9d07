package org.hexapla.jobs.running;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Counts the work that is being done, so that the program waits for its next step before it takes the database and
/// the index away from under it.
///
/// The scheduler itself is stopped too late for that: what the work stands on is gone by then.
@Component
final class WorkUnderWay implements SmartLifecycle {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private int count;
    private volatile boolean isEnding;
    private volatile boolean isRunning;

    /// Whether the program is being stopped: work should end at its next step and goes on when it starts again.
    boolean isEnding() {
        return isEnding;
    }

    void during(Runnable work) {
        add(1);
        try {
            work.run();
        } finally {
            add(-1);
        }
    }

    private void add(int more) {
        lock.lock();
        try {
            count += more;
            ended.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void start() {
        isEnding = false;
        isRunning = true;
    }

    @Override
    public void stop() {
        isEnding = true;
        isRunning = false;
        lock.lock();
        try {
            var left = PATIENCE.toNanos();
            while (count > 0 && left > 0) {
                left = ended.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }
}
