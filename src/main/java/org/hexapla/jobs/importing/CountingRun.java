package org.hexapla.jobs.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.ImportReport;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.ProgressListener;

/// Counts what an importer tells. Several threads of one import may tell at once.
final class CountingRun implements ImportRun {

    private final LongAdder added = new LongAdder();
    private final LongAdder changed = new LongAdder();
    private final LongAdder unchanged = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final List<BadInput> badInputs = new ArrayList<>();
    private final ProgressListener listener;
    private final BooleanSupplier isStopped;

    CountingRun(ProgressListener listener, BooleanSupplier isStopped) {
        this.listener = listener;
        this.isStopped = isStopped;
    }

    @Override
    public void added() {
        count(added);
    }

    @Override
    public void changed() {
        count(changed);
    }

    @Override
    public void unchanged() {
        count(unchanged);
    }

    @Override
    public void refused(BadInput badInput) {
        synchronized (badInputs) {
            if (badInputs.size() < ImportReport.KEPT) {
                badInputs.add(badInput);
            }
        }
        count(refused);
    }

    @Override
    public boolean hasRefusals() {
        return refused.sum() > 0;
    }

    @Override
    public void progress(long done, long total) {
        listener.heard(done, total);
        leaveIfStopped();
    }

    ImportReport report() {
        synchronized (badInputs) {
            return new ImportReport(added.sum(), changed.sum(), unchanged.sum(), refused.sum(), badInputs);
        }
    }

    private void count(LongAdder counter) {
        counter.increment();
        leaveIfStopped();
    }

    private void leaveIfStopped() {
        if (isStopped.getAsBoolean()) {
            throw new ImportStopped();
        }
    }
}
