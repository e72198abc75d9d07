package org.hexapla.library.meetings.speakers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import org.hexapla.archive.AcceptedFiles;
import org.hexapla.archive.Archive;
import org.hexapla.archive.FileRefused;
import org.hexapla.archive.StoredFile;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.library.meetings.PdfFolder;
import org.hexapla.library.meetings.layout.PdfPages;
import org.hexapla.library.meetings.verbatim.VerbatimReader;
import org.springframework.stereotype.Component;

/// `verbatim`: verbatim records as PDF files, in a folder or a ZIP. Each becomes proposals for speeches, all of a
/// meeting or none. A meeting that was proposed before stays as it was decided.
@Component
class VerbatimImporter implements Importer {

    private static final AcceptedFiles PDF = new AcceptedFiles(Set.of("application/pdf"), 200_000_000L);

    private final Archive archive;
    private final ProposingSpeeches proposing;

    VerbatimImporter(Archive archive, ProposingSpeeches proposing) {
        this.archive = archive;
        this.proposing = proposing;
    }

    @Override
    public String kind() {
        return "verbatim";
    }

    @Override
    public String module() {
        return "library";
    }

    @Override
    public String nameKey() {
        return "meetings.import.verbatim";
    }

    @Override
    public boolean recognises(Path path) {
        // Among other documents nobody says that these are to be read so.
        return false;
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        PdfFolder.read(path, run, (name, bytes) -> take(name, bytes, run));
    }

    private void take(String name, InputStream bytes, ImportRun run) throws IOException {
        StoredFile stored;
        try {
            stored = archive.store(bytes, name, PDF);
        } catch (FileRefused refused) {
            run.refused(BadInput.file(name, refused.key(), refused.arguments().toArray()));
            return;
        }
        try (var pdf = archive.read(stored.id(), 0)) {
            var record = VerbatimReader.read(PdfPages.lines(pdf));
            if (record.isEmpty() || record.get().turns().isEmpty()) {
                run.refused(BadInput.file(name, "meetings.verbatim.bad.no-record", name));
                return;
            }
            var header = record.get().header();
            if (header.symbol().isEmpty() || header.day().isEmpty()) {
                run.refused(BadInput.file(name, "meetings.verbatim.bad.no-symbol", name));
            } else if (proposing.propose(
                    header.symbol().get(),
                    header.day().get(),
                    record.get(),
                    stored.id().sha256(),
                    name)) {
                run.added();
            } else {
                run.unchanged();
            }
        }
    }
}
