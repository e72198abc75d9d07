package org.hexapla.library.proceedings.compiling;

import java.time.LocalDate;
import org.hexapla.library.proceedings.Configuration;
import org.hexapla.library.proceedings.IndexedSession;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes an index from the first record to its issue in one go, for importers.
@Component
public class IssuingFromRecords {

    private final SessionIndexes indexes;
    private final Snapshots snapshots;
    private final TakingSnapshots taking;
    private final CompilingIndexes compiling;
    private final PreparingIndexes preparing;
    private final Issues issues;
    private final TransactionTemplate transactions;

    IssuingFromRecords(
            SessionIndexes indexes,
            Snapshots snapshots,
            TakingSnapshots taking,
            CompilingIndexes compiling,
            PreparingIndexes preparing,
            Issues issues,
            TransactionTemplate transactions) {
        this.indexes = indexes;
        this.snapshots = snapshots;
        this.taking = taking;
        this.compiling = compiling;
        this.preparing = preparing;
        this.issues = issues;
        this.transactions = transactions;
    }

    public boolean isIssued(IndexedSession session) {
        return indexes.find(session).flatMap(issues::last).isPresent();
    }

    /// @param records puts the records into the library
    public Preparing issue(IndexedSession session, Configuration configuration, Runnable records, LocalDate day) {
        var came = transactions.execute(status -> {
            records.run();
            preparing.configure(preparing.begin(session), configuration);
            var index = indexes.find(session).orElseThrow();
            var snapshot = snapshots.begin(index);
            if (snapshot.isEmpty()) {
                status.setRollbackOnly();
                return new Preparing.SnapshotIsTaken();
            }
            taking.takeNow(index, snapshot.get());
            compiling.compileNow(index);
            var issued = preparing.issue(index, day);
            if (!(issued instanceof Preparing.Done)) {
                status.setRollbackOnly();
            }
            return issued;
        });
        return came == null ? new Preparing.SnapshotIsTaken() : came;
    }
}
