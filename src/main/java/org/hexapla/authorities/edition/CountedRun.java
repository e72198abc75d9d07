package org.hexapla.authorities.edition;

import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.ImportRun;

/// Counts what an import does while it tells: a whole import leaves one line in the audit, not one for each
/// record.
public final class CountedRun implements ImportRun {

    private final ImportRun told;
    private long added;
    private long changed;
    private boolean refused;

    public CountedRun(ImportRun told) {
        this.told = told;
    }

    public boolean hasChanges() {
        return added + changed > 0;
    }

    /// For the audit.
    public String json() {
        return "{\"added\":%d,\"changed\":%d}".formatted(added, changed);
    }

    @Override
    public void added() {
        added++;
        told.added();
    }

    @Override
    public void changed() {
        changed++;
        told.changed();
    }

    @Override
    public void unchanged() {
        told.unchanged();
    }

    @Override
    public void refused(BadInput badInput) {
        refused = true;
        told.refused(badInput);
    }

    @Override
    public boolean hasRefusals() {
        return refused;
    }

    @Override
    public void progress(long done, long total) {
        told.progress(done, total);
    }
}
