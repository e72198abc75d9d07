package org.hexapla.usage.journal;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// Writes down what visitors do. Whoever hands a use over goes on at once; one thread writes what has gathered
/// meanwhile and has the disk keep it, all with one stroke. Only when the disk falls so far behind that the
/// memory set aside is full, those who hand over wait.
@Component
public class Journal implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);
    private static final int MOST_BYTES = 8 << 20;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final Condition emptied = lock.newCondition();
    private final JournalFiles files;
    private final Thread writer;
    private Batch batch = new Batch();
    private boolean isEnding;

    Journal(Segments segments, Clock clock) {
        files = new JournalFiles(segments, clock);
        writer = Thread.ofPlatform().name("usage-journal").daemon().start(this::write);
    }

    /// Hands a use over. The answer is done once the line is on the disk for good, or failed if it could not be
    /// kept.
    public CompletableFuture<Void> append(Use use) {
        var line = UseLine.write(use);
        var day = LocalDate.ofInstant(use.at(), ZoneOffset.UTC);
        lock.lock();
        try {
            while (batch.bytes() + line.length > MOST_BYTES && !isEnding) {
                emptied.awaitUninterruptibly();
            }
            if (isEnding) {
                return CompletableFuture.failedFuture(new IOException("the journal is closed"));
            }
            batch.add(day, line);
            filled.signal();
            return batch.kept();
        } finally {
            lock.unlock();
        }
    }

    /// Waits until everything that was handed over so far is kept.
    public void flush() {
        CompletableFuture<Void> kept;
        lock.lock();
        try {
            batch.touch();
            filled.signal();
            kept = batch.kept();
        } finally {
            lock.unlock();
        }
        kept.join();
    }

    private void write() {
        for (var next = take(); next != null; next = take()) {
            try {
                files.write(next);
                next.kept().complete(null);
            } catch (IOException | RuntimeException e) {
                LOG.error("{} bytes of the journal of use could not be kept", next.bytes(), e);
                next.kept().completeExceptionally(e);
            }
        }
        files.close();
    }

    private @Nullable Batch take() {
        lock.lock();
        try {
            while (batch.isUntouched() && !isEnding) {
                filled.awaitUninterruptibly();
            }
            if (batch.isUntouched()) {
                return null;
            }
            var taken = batch;
            batch = new Batch();
            emptied.signalAll();
            return taken;
        } finally {
            lock.unlock();
        }
    }

    /// Keeps what was handed over, then ends.
    @Override
    public void destroy() throws InterruptedException {
        lock.lock();
        try {
            isEnding = true;
            filled.signal();
            emptied.signalAll();
        } finally {
            lock.unlock();
        }
        writer.join();
    }
}
