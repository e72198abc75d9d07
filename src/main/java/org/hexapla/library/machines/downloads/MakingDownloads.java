package org.hexapla.library.machines.downloads;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.hexapla.archive.AcceptedFiles;
import org.hexapla.archive.Archive;
import org.hexapla.jobs.JobKind;
import org.hexapla.jobs.Work;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes all files anew, from one snapshot: what is written meanwhile is in the next edition, whole.
@Component
class MakingDownloads implements JobKind {

    static final String NAME = "library.downloads";

    static final int KEPT = 7;

    /// A file may become larger than any document.
    private static final AcceptedFiles PACKED = new AcceptedFiles(Set.of("application/gzip"), 200_000_000_000L);

    private final List<DownloadSet> sets;
    private final Editions editions;
    private final Archive archive;
    private final TransactionTemplate snapshot;
    private final Clock clock;

    MakingDownloads(
            List<DownloadSet> sets,
            Editions editions,
            Archive archive,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.sets = List.copyOf(sets);
        this.editions = editions;
        this.archive = archive;
        this.clock = clock;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setReadOnly(true);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isStartedByHand() {
        return true;
    }

    @Override
    public void work(Work work) throws IOException {
        var folder = Files.createTempDirectory("downloads");
        try {
            var began = clock.instant();
            var written = snapshot.execute(_ -> written(folder, work));
            if (written == null || work.isCancelled()) {
                return;
            }
            var made = new ArrayList<Edition.Made>();
            for (var one : written) {
                made.add(stored(one));
            }
            editions.keep(began, made);
            editions.forgetAllBut(KEPT).forEach(archive::discard);
        } finally {
            delete(folder);
        }
    }

    private record Written(DownloadPart part, Path path, long rows) {}

    private List<Written> written(Path folder, Work work) {
        var parts = sets.stream().flatMap(set -> set.parts().stream()).toList();
        var written = new ArrayList<Written>();
        for (var part : parts) {
            if (work.isCancelled()) {
                return written;
            }
            var path = folder.resolve(part.name() + ".gz");
            try (var out = new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(path)))) {
                written.add(new Written(part, path, part.writing().to(out)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            work.progress(written.size(), parts.size());
        }
        return written;
    }

    private Edition.Made stored(Written written) throws IOException {
        var name = written.path().getFileName().toString();
        try (var bytes = Files.newInputStream(written.path())) {
            var file = archive.store(bytes, name, PACKED);
            return new Edition.Made(
                    name, written.part().form(), written.part().columns(), file.id(), file.bytes(), written.rows());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
