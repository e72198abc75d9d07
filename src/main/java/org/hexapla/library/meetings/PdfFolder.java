package org.hexapla.library.meetings;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;

/// The PDF files at a path: one, those of a folder, or those in ZIP files there.
public final class PdfFolder {

    private PdfFolder() {}

    /// What is done with each.
    @FunctionalInterface
    public interface Taking {

        void take(String name, InputStream bytes) throws IOException;
    }

    public static void read(Path path, ImportRun run, Taking taking) throws IOException {
        var pdfs = Folder.files(path, ".pdf");
        for (var i = 0; i < pdfs.size(); i++) {
            try (var bytes = Files.newInputStream(pdfs.get(i))) {
                taking.take(Folder.name(pdfs.get(i)), bytes);
            }
            run.progress(i + 1L, pdfs.size());
        }
        for (var zip : Folder.files(path, ".zip")) {
            unpack(zip, run, taking);
        }
    }

    private static void unpack(Path zip, ImportRun run, Taking taking) throws IOException {
        try (var packed = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = packed.getNextEntry(); entry != null; entry = packed.getNextEntry()) {
                var name = entry.getName().replaceFirst("^.*/", "");
                if (!entry.isDirectory() && name.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
                    taking.take(name, new Kept(packed));
                }
            }
        } catch (ZipException e) {
            run.refused(BadInput.file(Folder.name(zip), "meetings.import.broken", Folder.name(zip)));
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
