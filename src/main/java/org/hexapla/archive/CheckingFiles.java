package org.hexapla.archive;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.hexapla.jobs.JobKind;
import org.hexapla.jobs.Work;
import org.springframework.stereotype.Component;

/// Reads every stored file again and tells which are broken. A broken one is mended by storing its bytes again.
@Component
class CheckingFiles implements JobKind {

    private static final int BATCH = 200;

    private final KeptFiles files;
    private final BlobStore blobs;

    CheckingFiles(KeptFiles files, BlobStore blobs) {
        this.files = files;
        this.blobs = blobs;
    }

    @Override
    public String name() {
        return "archive.check";
    }

    @Override
    public boolean isStartedByHand() {
        return true;
    }

    @Override
    public void work(Work work) throws IOException {
        var total = files.count();
        var progress = Progress.parse(work.checkpoint().orElse(""));
        for (var batch = files.after(progress.last(), BATCH);
                !batch.isEmpty();
                batch = files.after(progress.last(), BATCH)) {
            for (var file : batch) {
                check(file.id());
                progress = new Progress(progress.done() + 1, file.id().sha256());
                work.progress(progress.done(), total);
                if (work.isCancelled()) {
                    work.checkpoint(progress.written());
                    return;
                }
            }
            work.checkpoint(progress.written());
        }
        // Started again, it begins at the beginning.
        work.checkpoint("");
        var broken = files.broken();
        if (!broken.isEmpty()) {
            throw new FilesBroken(broken);
        }
    }

    private void check(FileId file) throws IOException {
        try (var bytes = blobs.open(file, 0)) {
            if (Sha256.of(bytes).equals(file)) {
                files.foundWhole(file);
            } else {
                files.foundBroken(file);
            }
        } catch (NoSuchFileException e) {
            files.foundBroken(file);
        }
    }

    /// How many files were read, and the last of them.
    private record Progress(long done, String last) {

        static Progress parse(String written) {
            var parts = written.split(" ", 2);
            return parts.length == 2 ? new Progress(Long.parseLong(parts[0]), parts[1]) : new Progress(0, "");
        }

        String written() {
            return done + " " + last;
        }
    }
}
