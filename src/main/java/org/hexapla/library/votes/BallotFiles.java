package org.hexapla.library.votes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.RecordId;
import tools.jackson.databind.json.JsonMapper;

/// The ballots of a roll call as files to take away.
final class BallotFiles {

    private static final JsonMapper JSON = new JsonMapper();

    private BallotFiles() {}

    static String csv(RollCall rollCall, List<VoteView.Voter> voters) {
        var rows = new StringBuilder();
        try (var printer = new CSVPrinter(rows, CSVFormat.RFC4180)) {
            printer.printRecord("state", "name", "vote", "date", "session", "resolution");
            for (var voter : voters) {
                printer.printRecord(
                        voter.code(),
                        voter.name(),
                        voter.letter().code(),
                        rollCall.date().iso(),
                        rollCall.session(),
                        rollCall.papers().resolution().map(Symbol::display).orElse(""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.toString();
    }

    static String json(RecordId id, RollCall rollCall, List<VoteView.Voter> voters) {
        var tally = rollCall.tally();
        var whole = new LinkedHashMap<String, Object>();
        whole.put("id", id.value());
        whole.put("date", rollCall.date().iso());
        whole.put("body", rollCall.body());
        whole.put("session", rollCall.session());
        rollCall.papers().resolution().ifPresent(symbol -> whole.put("resolution", symbol.display()));
        if (!rollCall.reference().isEmpty()) {
            whole.put("reference", rollCall.reference());
        }
        whole.put("source", rollCall.source());
        whole.put("totals", Map.of("Y", tally.yes(), "N", tally.no(), "A", tally.abstain(), "X", tally.notVoting()));
        whole.put(
                "ballots",
                voters.stream()
                        .map(voter -> Map.of(
                                "state", voter.code().value(),
                                "name", voter.name(),
                                "vote", voter.letter().code()))
                        .toList());
        return JSON.writeValueAsString(whole);
    }
}
