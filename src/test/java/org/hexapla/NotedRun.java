package org.hexapla;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.people.People;

/// A run of an importer that keeps what it was told.
public final class NotedRun implements ImportRun {

    public int added;
    public int changed;
    public int unchanged;
    public final List<BadInput> refused = new ArrayList<>();

    /// What became of a path that an importer reads as the program does.
    public static NotedRun of(People people, Importer importer, Path path) {
        var run = new NotedRun();
        people.asProgram(() -> {
            try {
                importer.read(path, run);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return run;
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

    public List<String> keys() {
        return refused.stream().map(BadInput::key).distinct().toList();
    }
}
