package org.hexapla.library.votes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hexapla.authorities.States;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.springframework.stereotype.Component;

/// Reads the folder of the open data set of votes in the General Assembly: all or nothing a roll call. What is there
/// already, just so, is passed over, so that a second run changes nothing and a broken one is taken up where it ended.
@Component
class AssemblyVotesImporter implements Importer {

    private static final int BATCH = 250;

    private final States states;
    private final TakingVotesIn taking;

    AssemblyVotesImporter(States states, TakingVotesIn taking) {
        this.states = states;
        this.taking = taking;
    }

    @Override
    public String kind() {
        return "ga-votes";
    }

    @Override
    public String module() {
        return "library";
    }

    @Override
    public boolean recognises(Path path) {
        return Files.isRegularFile(path.resolve(AssemblyVotes.ROLL_CALLS))
                && Files.isRegularFile(path.resolve(AssemblyVotes.VOTES));
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        if (!recognises(path)) {
            return;
        }
        var votes = new AssemblyVotes(path, states, run);
        var rollCalls = votes.read();
        for (var from = 0; from < rollCalls.size(); from += BATCH) {
            var until = Math.min(rollCalls.size(), from + BATCH);
            taking.take(AssemblyVotes.SOURCE, rollCalls.subList(from, until), votes::rowOf, run);
            run.progress(until, rollCalls.size());
        }
        taking.haveAgreementCounted();
    }
}
