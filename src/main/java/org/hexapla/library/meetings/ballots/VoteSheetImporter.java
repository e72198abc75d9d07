package org.hexapla.library.meetings.ballots;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.hexapla.archive.StoredFile;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.library.meetings.PdfFolder;
import org.hexapla.library.meetings.layout.PdfPages;
import org.hexapla.library.meetings.sheets.SheetReader;
import org.hexapla.library.meetings.sheets.SheetReading;
import org.springframework.stereotype.Component;

/// `vote-sheets`: sheets of the voting machine as PDF files, in a folder or a ZIP. Each becomes a proposed
/// vote, whole or not at all: what cannot be taken is told with its line and the reason.
@Component
class VoteSheetImporter implements Importer {

    private final PdfFolder pdfs;
    private final Voters voters;
    private final ProposingVotes proposing;

    VoteSheetImporter(PdfFolder pdfs, Voters voters, ProposingVotes proposing) {
        this.pdfs = pdfs;
        this.voters = voters;
        this.proposing = proposing;
    }

    @Override
    public String kind() {
        return "vote-sheets";
    }

    @Override
    public String module() {
        return "library";
    }

    @Override
    public String nameKey() {
        return "meetings.import.vote-sheets";
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
        switch (new SheetReader(voters::assembly).read(PdfPages.spread(pdf))) {
            case SheetReading.Read(var sheet) -> {
                if (proposing.propose(sheet, stored.id().sha256(), name)) {
                    run.added();
                } else {
                    run.unchanged();
                }
            }
            case SheetReading.Refused(var faults) ->
                faults.forEach(fault -> run.refused(BadInput.at(
                        name, fault.line(), "", fault.key(), fault.arguments().toArray())));
        }
    }
}
