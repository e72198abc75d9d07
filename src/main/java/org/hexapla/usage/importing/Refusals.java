package org.hexapla.usage.importing;

import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.ImportRun;

/// Hears what is wrong with one file, and passes it on.
class Refusals implements ImportRun {

    private final ImportRun run;
    protected boolean isRefused;

    Refusals(ImportRun run) {
        this.run = run;
    }

    @Override
    public void refused(BadInput badInput) {
        isRefused = true;
        run.refused(badInput);
    }

    @Override
    public boolean hasRefusals() {
        return isRefused;
    }

    @Override
    public void added() {
        run.added();
    }

    @Override
    public void changed() {
        run.changed();
    }

    @Override
    public void unchanged() {
        run.unchanged();
    }

    @Override
    public void progress(long done, long total) {
        run.progress(done, total);
    }
}
