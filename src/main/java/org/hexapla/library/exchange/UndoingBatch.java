package org.hexapla.library.exchange;

import java.util.Optional;
import org.hexapla.jobs.JobKind;
import org.hexapla.jobs.Work;
import org.hexapla.library.marc.MarcEntry;
import org.hexapla.library.marc.MarcRecords;
import org.hexapla.library.marc.Saved;
import org.hexapla.library.marc.SavingRecords;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;

/// Takes the saving of a batch back: a record that was added goes, one that was changed becomes what it was, each with
/// its history. What somebody changed since stays as it is, and the batch says so.
@Component
class UndoingBatch implements JobKind {

    static final String NAME = "exchange.undo";

    private static final int STEP = 100;
    private static final String DEPARTMENT = "library";

    private final Batches batches;
    private final BatchRows rows;
    private final MarcRecords records;
    private final SavingRecords saving;
    private final SavingBatch.SavingSteps steps;
    private final People people;

    UndoingBatch(
            Batches batches,
            BatchRows rows,
            MarcRecords records,
            SavingRecords saving,
            SavingBatch.SavingSteps steps,
            People people) {
        this.batches = batches;
        this.rows = rows;
        this.records = records;
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
                .ifPresent(batch -> people.asPerson(CheckingBatch.by(work), () -> undo(batch, work)));
    }

    private void undo(Batch batch, Work work) {
        people.requireStaff(DEPARTMENT);
        var done = 0L;
        for (var saved = rows.saved(batch.id(), STEP);
                !saved.isEmpty() && !work.isCancelled();
                saved = rows.saved(batch.id(), STEP)) {
            for (var row : saved) {
                if (!steps.inOne(() -> undo(batch, row))) {
                    end(batch, row, BatchRow.Outcome.CHANGED_SINCE);
                }
            }
            done += saved.size();
            work.progress(done, batch.counts().done());
        }
        if (!work.isInterrupted()) {
            batches.move(batch.id(), Batch.State.UNDOING, Batch.State.UNDONE);
        }
    }

    private void undo(Batch batch, BatchRow row) {
        var now = row.record().flatMap(records::find).filter(entry -> entry.version() == row.savedVersion());
        end(batch, row, now.map(entry -> undone(batch, row, entry)).orElse(BatchRow.Outcome.CHANGED_SINCE));
    }

    private BatchRow.Outcome undone(Batch batch, BatchRow row, MarcEntry now) {
        if (row.before().isEmpty()) {
            records.shelf(row.kind()).remove(now.id(), now.version(), batch.name());
            return BatchRow.Outcome.UNDONE;
        }
        return switch (saving.save(
                row.kind(), now.id(), now.version(), row.before().get())) {
            case Saved.Added _, Saved.Changed _, Saved.Unchanged _ -> BatchRow.Outcome.UNDONE;
            case Saved.Refused _ -> BatchRow.Outcome.CHANGED_SINCE;
        };
    }

    private void end(Batch batch, BatchRow row, BatchRow.Outcome outcome) {
        rows.ended(batch.id(), row.number(), outcome, Optional.empty(), row.savedVersion());
    }
}
