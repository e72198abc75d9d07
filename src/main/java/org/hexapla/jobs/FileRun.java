package org.hexapla.jobs;

/// The reading of one file among others: whether anything of this one was refused.
public final class FileRun implements ImportRun {

    private final ImportRun run;
    private boolean refused;

    public FileRun(ImportRun run) {
        this.run = run;
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
    public void refused(BadInput badInput) {
        refused = true;
        run.refused(badInput);
    }

    @Override
    public boolean hasRefusals() {
        return refused;
    }

    @Override
    public void progress(long done, long total) {
        run.progress(done, total);
    }
}
