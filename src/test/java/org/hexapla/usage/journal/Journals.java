package org.hexapla.usage.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.hexapla.usage.Uses;

/// Journals written for tests.
public final class Journals {

    private Journals() {}

    public static Segments written(Path root, List<Use> uses) throws IOException, InterruptedException {
        var segments = new Segments(Uses.settings(root));
        var journal = new Journal(segments, Clock.systemUTC());
        uses.forEach(journal::append);
        journal.destroy();
        return segments;
    }
}
