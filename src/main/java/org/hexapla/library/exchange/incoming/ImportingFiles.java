package org.hexapla.library.exchange.incoming;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.library.marc.format.MarcFormat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes whole files in, all of a file or nothing of it: one transaction a file.
@Component
class ImportingFiles {

    private final ImportingSteps steps;
    private final TransactionTemplate transactions;

    ImportingFiles(ImportingSteps steps, TransactionTemplate transactions) {
        this.steps = steps;
        this.transactions = transactions;
    }

    /// The files at a path that have a form in which the layout may come.
    static List<Path> files(Path path, FileLayout layout) throws IOException {
        try (Stream<Path> files = Files.isDirectory(path) ? Files.list(path) : Stream.of(path)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> MarcFormat.ofFile(Folder.name(file))
                            .filter(layout::fits)
                            .isPresent())
                    .sorted()
                    .toList();
        }
    }

    void read(Path file, FileLayout layout, ImportRun run) throws IOException {
        var name = Folder.name(file);
        var format = MarcFormat.ofFile(name).orElseThrow();
        var wanted = new IncomingRecords.Wanted(format.isTable(), Defaults.NONE);
        var taking = new TakingFile(steps, run, name, wanted);
        try (var bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            var counts = transactions.execute(status -> {
                try {
                    layout.read(format, bytes, taking);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                var done = taking.end();
                if (run.hasRefusals()) {
                    status.setRollbackOnly();
                }
                return done;
            });
            if (counts != null && !run.hasRefusals()) {
                counts.tell(run);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
