package org.hexapla.library.votes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hexapla.authorities.States;
import org.hexapla.authorities.Thesaurus;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.springframework.stereotype.Component;

/// Reads voting records in the layout of the organisation's own file, one row a member: a file, or all `.csv`
/// files of a folder. All or nothing a roll call; the rows of one stand together.
@Component
class OfficialVotesImporter implements Importer {

    private final States states;
    private final Thesaurus thesaurus;
    private final TakingVotesIn taking;

    OfficialVotesImporter(States states, Thesaurus thesaurus, TakingVotesIn taking) {
        this.states = states;
        this.thesaurus = thesaurus;
        this.taking = taking;
    }

    @Override
    public String kind() {
        return "undl-votes";
    }

    @Override
    public String module() {
        return "library";
    }

    @Override
    public boolean recognises(Path path) {
        try {
            var files = Folder.files(path, ".csv");
            return !files.isEmpty() && files.stream().allMatch(OfficialVotesImporter::hasTheLayout);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var files = Folder.files(path, ".csv");
        for (var i = 0; i < files.size(); i++) {
            new OfficialVotes(files.get(i), states, thesaurus, run, taking).read();
            run.progress(i + 1L, files.size());
        }
        taking.haveAgreementCounted();
    }

    private static boolean hasTheLayout(Path file) {
        try (var lines = Files.newBufferedReader(file)) {
            var header = lines.readLine();
            return header != null && header.contains("undl_id") && header.contains("ms_vote");
        } catch (IOException e) {
            return false;
        }
    }
}
