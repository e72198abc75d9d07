package org.hexapla.authorities;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.hexapla.jobs.Importer;
import org.hexapla.people.People;

/// Runs an importer as the program does.
public final class Importing {

    private Importing() {}

    public static RememberedRun run(People people, Importer importer, Path path) {
        var run = new RememberedRun();
        people.asProgram(() -> {
            try {
                importer.read(path, run);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return run;
    }
}
