package org.hexapla.jobs.importing;

/// Leaves an importer that was cancelled, so that what it had begun is rolled back.
final class ImportStopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    ImportStopped() {
        super("the import was stopped", null, false, false);
    }
}
