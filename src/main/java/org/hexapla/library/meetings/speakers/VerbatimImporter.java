package org.hexapla.library.meetings.speakers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
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

    private final PdfFolder pdfs;
    private final ProposingSpeeches proposing;

    VerbatimImporter(PdfFolder pdfs, ProposingSpeeches proposing) {
        this.pdfs = pdfs;
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
        pdfs.read(path, run, (name, stored, pdf) -> take(name, stored, pdf, run));
    }

    private void take(String name, StoredFile stored, InputStream pdf, ImportRun run) throws IOException {
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
