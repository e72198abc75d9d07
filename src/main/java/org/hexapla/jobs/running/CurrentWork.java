package org.hexapla.jobs.running;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.hexapla.jobs.JobId;
import org.hexapla.jobs.Work;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The work that is being done, as its kind sees it.
///
/// Several threads of one piece of work may use it. Progress goes to the database at most twice a second, in a
/// transaction of its own, so that it is seen while a long transaction of the work is still open.
final class CurrentWork implements Work {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(500);

    private final KeptJob job;
    private final KeptJobs jobs;
    private final TransactionTemplate apart;
    private final BooleanSupplier isProgramStopping;
    private final AtomicLong nextNote = new AtomicLong(System.nanoTime());
    private volatile KeptJob.Progress progress;
    private volatile boolean askedToStop;
    private volatile boolean toldOfCancelling;
    private volatile boolean toldOfProgramStopping;

    CurrentWork(KeptJob job, KeptJobs jobs, TransactionTemplate transactions, BooleanSupplier isProgramStopping) {
        this.job = job;
        this.jobs = jobs;
        this.apart = new TransactionTemplate(
                java.util.Objects.requireNonNull(transactions.getTransactionManager()), transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.isProgramStopping = isProgramStopping;
        this.progress = job.progress();
    }

    @Override
    public JobId id() {
        return job.id();
    }

    @Override
    public Map<String, String> parameters() {
        return job.parameters();
    }

    @Override
    public Optional<String> checkpoint() {
        return jobs.checkpoint(job.id());
    }

    @Override
    public void checkpoint(String where) {
        jobs.checkpoint(job.id(), where);
    }

    @Override
    public void progress(long done, long total) {
        progress = new KeptJob.Progress(done, total);
        noteNowAndThen();
    }

    @Override
    public boolean isCancelled() {
        if (isProgramStopping.getAsBoolean()) {
            toldOfProgramStopping = true;
            return true;
        }
        noteNowAndThen();
        toldOfCancelling |= askedToStop;
        return toldOfCancelling;
    }

    @Override
    public boolean isInterrupted() {
        return isProgramStopping.getAsBoolean();
    }

    /// Whether the work was told to stop so that it can go on when the program starts again.
    boolean wasStoppedForProgram() {
        return toldOfProgramStopping;
    }

    /// Whether the work was told that somebody cancelled it. Work that never asked has been done to its end.
    boolean wasCancelled() {
        return toldOfCancelling;
    }

    /// Writes what was last told of the progress.
    void note() {
        askedToStop = Boolean.TRUE.equals(apart.execute(_ -> jobs.advance(job.id(), progress)));
    }

    private void noteNowAndThen() {
        var due = nextNote.get();
        var now = System.nanoTime();
        if (now - due >= 0 && nextNote.compareAndSet(due, now + PAUSE)) {
            note();
        }
    }
}
