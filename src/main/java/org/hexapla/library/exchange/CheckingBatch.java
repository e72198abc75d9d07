package org.hexapla.library.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hexapla.jobs.JobKind;
import org.hexapla.jobs.Work;
import org.hexapla.library.RecordKind;
import org.hexapla.library.marc.CheckingRecords;
import org.hexapla.library.marc.Finding;
import org.hexapla.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Looks at the records of a batch, some at a time; what was looked at is kept, so it goes on where it was.
@Component
class CheckingBatch implements JobKind {

    static final String NAME = "exchange.check";
    static final String BATCH = "batch";

    /// In whose name the work is done.
    static final String BY = "by";

    private static final int STEP = 200;

    private final Batches batches;
    private final BatchRows rows;
    private final CheckingRecords checking;
    private final TransactionTemplate transactions;

    CheckingBatch(Batches batches, BatchRows rows, CheckingRecords checking, TransactionTemplate transactions) {
        this.batches = batches;
        this.rows = rows;
        this.checking = checking;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void work(Work work) {
        var batch = batch(work, batches);
        if (batch.isEmpty()) {
            return;
        }
        var total = batch.get().counts().total();
        var done = Long.parseLong(work.checkpoint().orElse("0"));
        for (var step = step(batch.get().id());
                step > 0 && !work.isCancelled();
                step = step(batch.get().id())) {
            done += step;
            work.checkpoint(String.valueOf(done));
            work.progress(done, total);
        }
        if (rows.unchecked(batch.get().id(), 1).isEmpty()) {
            end(batch.get().id());
        }
    }

    static Optional<Batch> batch(Work work, Batches batches) {
        return BatchId.parse(Objects.requireNonNullElse(work.parameters().get(BATCH), ""))
                .flatMap(batches::find);
    }

    static PersonId by(Work work) {
        return PersonId.parse(Objects.requireNonNull(work.parameters().get(BY)));
    }

    /// All at once, for a batch so small that a person waits for it.
    void now(BatchId batch) {
        while (step(batch) > 0) {
            // The next.
        }
        end(batch);
    }

    private void end(BatchId batch) {
        rows.refuseTwins(batch, Finding.error("191", 1, 'a', "exchange.finding.symbol-twice"));
        batches.move(batch, Batch.State.CHECKING, Batch.State.CHECKED);
    }

    /// @return how many it looked at
    private int step(BatchId batch) {
        return Objects.requireNonNull(transactions.execute(_ -> {
            var waiting = rows.unchecked(batch, STEP);
            byKind(waiting).forEach((kind, those) -> {
                var fresh = those.stream().filter(BatchRow::isNew).toList();
                var checked = checking.check(
                        kind, fresh.stream().map(BatchRow::content).toList());
                for (var i = 0; i < fresh.size(); i++) {
                    rows.checked(batch, fresh.get(i).number(), checked.get(i).findings());
                }
                those.stream()
                        .filter(row -> !row.isNew())
                        .forEach(row -> rows.checked(
                                batch,
                                row.number(),
                                checking.check(kind, row.record().orElseThrow(), row.content())
                                        .findings()));
            });
            return waiting.size();
        }));
    }

    static Map<RecordKind, List<BatchRow>> byKind(List<BatchRow> rows) {
        var byKind = new EnumMap<RecordKind, List<BatchRow>>(RecordKind.class);
        rows.forEach(row ->
                byKind.computeIfAbsent(row.kind(), _ -> new ArrayList<>()).add(row));
        return byKind;
    }
}
