package org.hexapla.library.meetings;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.hexapla.archive.AcceptedFiles;
import org.hexapla.archive.Archive;
import org.hexapla.archive.FileRefused;
import org.hexapla.archive.StoredFile;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.springframework.stereotype.Component;

/// The PDF files at a path: one, those of a folder, or those in ZIP files there. Each is kept in the archive and then
/// read; one that the archive refuses is told.
@Component
public class PdfFolder {

    private static final AcceptedFiles PDF = new AcceptedFiles(Set.of("application/pdf"), 200_000_000L);

    private final Archive archive;

    PdfFolder(Archive archive) {
        this.archive = archive;
    }

    /// What is done with each.
    @FunctionalInterface
    public interface Taking {

        void take(String name, StoredFile stored, InputStream pdf) throws IOException;
    }

    public void read(Path path, ImportRun run, Taking taking) throws IOException {
        var pdfs = Folder.files(path, ".pdf");
        for (var i = 0; i < pdfs.size(); i++) {
            try (var bytes = Files.newInputStream(pdfs.get(i))) {
                keep(Folder.name(pdfs.get(i)), bytes, run, taking);
            }
            run.progress(i + 1L, pdfs.size());
        }
        for (var zip : Folder.files(path, ".zip")) {
            unpack(zip, run, taking);
        }
    }

    private void unpack(Path zip, ImportRun run, Taking taking) throws IOException {
        try (var packed = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = packed.getNextEntry(); entry != null; entry = packed.getNextEntry()) {
                var name = entry.getName().replaceFirst("^.*/", "");
                if (!entry.isDirectory() && name.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
                    keep(name, new Kept(packed), run, taking);
                }
            }
        } catch (ZipException e) {
            run.refused(BadInput.file(Folder.name(zip), "meetings.import.broken", Folder.name(zip)));
        }
    }

    private void keep(String name, InputStream bytes, ImportRun run, Taking taking) throws IOException {
        StoredFile stored;
        try {
            stored = archive.store(bytes, name, PDF);
        } catch (FileRefused refused) {
            run.refused(BadInput.file(name, refused.key(), refused.arguments().toArray()));
            return;
        }
        try (var pdf = archive.read(stored.id(), 0)) {
            taking.take(name, stored, pdf);
        }
    }

    /// Whoever takes a file closes it; the ZIP stays open for the next.
    private static final class Kept extends FilterInputStream {

        Kept(InputStream bytes) {
            super(bytes);
        }

        @Override
        public void close() {}
    }
}
