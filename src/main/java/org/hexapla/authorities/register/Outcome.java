package org.hexapla.authorities.register;

import org.hexapla.jobs.ImportRun;

/// What became of an entry that was to be just so.
public enum Outcome {
    ADDED,
    CHANGED,
    UNCHANGED;

    public void tell(ImportRun run) {
        switch (this) {
            case ADDED -> run.added();
            case CHANGED -> run.changed();
            case UNCHANGED -> run.unchanged();
        }
    }
}
