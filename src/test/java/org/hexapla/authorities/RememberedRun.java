package org.hexapla.authorities;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.ImportRun;

/// Remembers what an importer told.
public final class RememberedRun implements ImportRun {

    private int added;
    private int changed;
    private int unchanged;
    private final List<BadInput> refused = new ArrayList<>();

    public int addedCount() {
        return added;
    }

    public int changedCount() {
        return changed;
    }

    public int unchangedCount() {
        return unchanged;
    }

    public List<BadInput> refusals() {
        return refused;
    }

    @Override
    public void added() {
        added++;
    }

    @Override
    public void changed() {
        changed++;
    }

    @Override
    public void unchanged() {
        unchanged++;
    }

    @Override
    public void refused(BadInput badInput) {
        refused.add(badInput);
    }

    @Override
    public boolean hasRefusals() {
        return !refused.isEmpty();
    }

    @Override
    public void progress(long done, long total) {}
}
