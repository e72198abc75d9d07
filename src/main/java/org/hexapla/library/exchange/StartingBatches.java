package org.hexapla.library.exchange;

import java.util.Map;
import org.hexapla.jobs.Jobs;
import org.hexapla.kernel.ItemRef;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Starts what is done with a batch.
@Component
public class StartingBatches {

    /// As many a person waits for.
    private static final int FEW = 200;

    private static final String DEPARTMENT = "library";

    private final Batches batches;
    private final CheckingBatch checking;
    private final Jobs jobs;
    private final People people;
    private final Audit audit;

    StartingBatches(Batches batches, CheckingBatch checking, Jobs jobs, People people, Audit audit) {
        this.batches = batches;
        this.checking = checking;
        this.jobs = jobs;
        this.people = people;
        this.audit = audit;
    }

    /// Has the records looked at: a few at once, many in the background.
    @Transactional
    public void check(BatchId id) {
        people.requireStaff(DEPARTMENT);
        if (!batches.move(id, Batch.State.MADE, Batch.State.CHECKING)) {
            return;
        }
        if (batches.find(id).filter(batch -> batch.counts().total() <= FEW).isPresent()) {
            checking.now(id);
        } else {
            start(id, CheckingBatch.NAME);
        }
    }

    /// Saves what was chosen.
    @Transactional
    public void save(Batch batch) {
        people.requireStaff(DEPARTMENT);
        if (batch.maySave() && batches.move(batch.id(), Batch.State.CHECKED, Batch.State.SAVING)) {
            start(batch.id(), SavingBatch.NAME);
            note(batch.id(), "saved");
        }
    }

    /// Takes the saving back.
    @Transactional
    public void undo(Batch batch) {
        people.requireStaff(DEPARTMENT);
        if (batch.mayUndo() && batches.move(batch.id(), Batch.State.SAVED, Batch.State.UNDOING)) {
            start(batch.id(), UndoingBatch.NAME);
            note(batch.id(), "undone");
        }
    }

    private void start(BatchId id, String kind) {
        var person = people.requireStaff(DEPARTMENT);
        var parameters = Map.of(
                CheckingBatch.BATCH,
                id.toString(),
                CheckingBatch.BY,
                person.id().toString());
        batches.workedOnBy(id, jobs.start(kind, parameters));
    }

    private void note(BatchId id, String action) {
        audit.record(new ItemRef("exchange.batch", id.toString()), action, "", "");
    }
}
