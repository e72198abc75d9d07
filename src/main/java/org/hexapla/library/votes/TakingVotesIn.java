package org.hexapla.library.votes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Jobs;
import org.hexapla.jobs.TableFile;
import org.hexapla.kernel.PartialDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What all importers of votes do with what they have read: check it, record it, have the agreement counted.
@Component
class TakingVotesIn {

    private final RecordingRollCalls recording;
    private final BallotCheck check;
    private final Agreement agreement;
    private final Jobs jobs;
    private final TransactionTemplate transaction;

    TakingVotesIn(
            RecordingRollCalls recording,
            BallotCheck check,
            Agreement agreement,
            Jobs jobs,
            TransactionTemplate transaction) {
        this.recording = recording;
        this.check = check;
        this.agreement = agreement;
        this.jobs = jobs;
        this.transaction = transaction;
    }

    /// Records the roll calls that hold; refuses the others.
    void take(String source, List<RollCall> rollCalls, Function<RollCall, TableFile.Row> rows, ImportRun run) {
        var good = rollCalls.stream()
                .filter(rollCall -> {
                    var wrongs = check.of(rollCall);
                    wrongs.forEach(wrong -> run.refused(rows.apply(rollCall)
                            .bad("", wrong.key(), wrong.arguments().toArray())));
                    return wrongs.isEmpty();
                })
                .toList();
        if (!good.isEmpty()) {
            recording
                    .record(source, good, rollCall -> made(rows.apply(rollCall)))
                    .forEach(outcome -> {
                        switch (outcome) {
                            case ADDED -> run.added();
                            case CHANGED -> run.changed();
                            case UNCHANGED -> run.unchanged();
                        }
                    });
        }
    }

    /// Neither layout has the column of itself: it is there where the one who gives the file knows more.
    private static Optional<LocalDate> made(TableFile.Row row) {
        return PartialDate.parse(row.get("made"))
                .filter(day -> day.first().equals(day.last()))
                .map(PartialDate::first);
    }

    /// To be called when all is in.
    void haveAgreementCounted() {
        if (!agreement.staleYears().isEmpty()) {
            agreement.haveTablesLookedAt();
            transaction.executeWithoutResult(_ -> jobs.start(CountingAgreement.NAME, Map.of()));
        }
    }
}
