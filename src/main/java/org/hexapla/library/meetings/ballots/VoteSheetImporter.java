package org.hexapla.library.meetings.ballots;

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
import org.hexapla.library.meetings.sheets.SheetReader;
import org.hexapla.library.meetings.sheets.SheetReading;
import org.springframework.stereotype.Component;

/// `vote-sheets`: sheets of the voting machine as PDF files, in a folder or a ZIP. Each becomes a proposed vote, whole
/// or
/// not at all: what cannot be taken is told with its line and the reason.
@Component
class VoteSheetImporter implements Importer {

    private static final AcceptedFiles PDF = new AcceptedFiles(Set.of("application/pdf"), 50_000_000L);

    private final Archive archive;
    private final Voters voters;
    private final ProposingVotes proposing;

    VoteSheetImporter(Archive archive, Voters voters, ProposingVotes proposing) {
        this.archive = archive;
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
                            name,
                            fault.line(),
                            "",
                            fault.key(),
                            fault.arguments().toArray())));
            }
        }
    }
}
