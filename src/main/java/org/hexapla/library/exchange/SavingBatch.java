package org.hexapla.library.exchange;

import java.util.List;
import java.util.Optional;
import org.hexapla.jobs.JobKind;
import org.hexapla.jobs.Work;
import org.hexapla.kernel.Problem;
import org.hexapla.library.RecordKind;
import org.hexapla.library.marc.Finding;
import org.hexapla.library.marc.Saved;
import org.hexapla.library.marc.SavingRecords;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Saves the chosen records of a batch in the name of the person who made it. Each record and the note of what became
/// of it are one transaction, so that a job that was cut off goes on with the next.
@Component
class SavingBatch implements JobKind {

    static final String NAME = "exchange.save";

    private static final int STEP = 200;

    private final Batches batches;
    private final BatchRows rows;
    private final SavingRecords saving;
    private final SavingSteps steps;
    private final People people;

    SavingBatch(Batches batches, BatchRows rows, SavingRecords saving, SavingSteps steps, People people) {
        this.batches = batches;
        this.rows = rows;
        this.saving = saving;
        this.steps = steps;
        this.people = people;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void work(Work work) {
        CheckingBatch.batch(work, batches)
                .ifPresent(batch -> people.asPerson(CheckingBatch.by(work), () -> save(batch, work)));
    }

    private void save(Batch batch, Work work) {
        var done = batch.counts().done();
        var total = done + batch.counts().ready();
        for (var waiting = rows.waiting(batch.id(), STEP);
                !waiting.isEmpty() && !work.isCancelled();
                waiting = rows.waiting(batch.id(), STEP)) {
            step(batch.id(), waiting);
            done += waiting.size();
            work.progress(done, total);
        }
        if (!work.isInterrupted()) {
            batches.move(batch.id(), Batch.State.SAVING, Batch.State.SAVED);
        }
    }

    private void step(BatchId batch, List<BatchRow> waiting) {
        CheckingBatch.byKind(waiting).forEach((kind, those) -> {
            var fresh = those.stream().filter(BatchRow::isNew).toList();
            if (!fresh.isEmpty() && !steps.inOne(() -> add(batch, kind, fresh))) {
                // One of them is in the way: by itself each is taken or told why not.
                fresh.forEach(row -> alone(batch, row, () -> add(batch, kind, List.of(row))));
            }
            those.stream()
                    .filter(row -> !row.isNew())
                    .forEach(row -> alone(batch, row, () -> change(batch, kind, row)));
        });
    }

    private void alone(BatchId batch, BatchRow row, Runnable step) {
        var problem = steps.problemOf(step);
        problem.ifPresent(reason -> rows.refused(batch, row.number(), List.of(reason)));
    }

    /// All of them or none: one that is refused leaves the transaction.
    private void add(BatchId batch, RecordKind kind, List<BatchRow> fresh) {
        var saved = saving.add(kind, fresh.stream().map(BatchRow::content).toList());
        for (var i = 0; i < fresh.size(); i++) {
            switch (saved.get(i)) {
                case Saved.Added(var id, var _) ->
                    rows.ended(batch, fresh.get(i).number(), BatchRow.Outcome.ADDED, Optional.of(id), 1);
                case Saved.Refused(var findings)
                when fresh.size() == 1 -> rows.refused(batch, fresh.get(i).number(), findings);
                case Saved.Refused _ -> throw new OneIsRefused();
                case Saved.Changed _, Saved.Unchanged _ -> throw new IllegalStateException("a new record is there");
            }
        }
    }

    private void change(BatchId batch, RecordKind kind, BatchRow row) {
        var record = row.record().orElseThrow();
        var saved = saving.save(kind, record, row.version(), row.content());
        switch (saved) {
            case Saved.Changed(var _, var version, var _) ->
                rows.ended(batch, row.number(), BatchRow.Outcome.CHANGED, Optional.of(record), version);
            case Saved.Unchanged _ ->
                rows.ended(batch, row.number(), BatchRow.Outcome.UNCHANGED, Optional.of(record), row.version());
            case Saved.Refused(var findings) -> rows.refused(batch, row.number(), findings);
            case Saved.Added _ -> throw new IllegalStateException("a record that is there is new");
        }
    }

    /// Leaves a step of which one record stands in the way of the others.
    private static final class OneIsRefused extends Problem {

        private static final long serialVersionUID = 1;

        OneIsRefused() {
            super(Category.MISTAKE, "exchange.outcome.refused");
        }
    }

    /// One step of saving and what it tells if it cannot be made.
    @Component
    static class SavingSteps {

        private final TransactionTemplate transactions;

        SavingSteps(TransactionTemplate transactions) {
            this.transactions = transactions;
        }

        /// @return whether it was made; nothing of it is, if not
        boolean inOne(Runnable step) {
            return problemOf(step).isEmpty();
        }

        Optional<Finding> problemOf(Runnable step) {
            try {
                transactions.executeWithoutResult(_ -> step.run());
                return Optional.empty();
            } catch (Problem problem) {
                return Optional.of(Finding.error(
                        "", 0, Finding.FIELD, problem.key(), problem.arguments().toArray()));
            } catch (org.springframework.dao.DuplicateKeyException e) {
                return Optional.of(Finding.error("191", 1, 'a', "exchange.finding.symbol-taken"));
            }
        }
    }
}
