package org.hexapla.library.analysis.desk;

import java.util.List;
import java.util.Objects;
import org.hexapla.library.DocumentCard;
import org.hexapla.library.RecordId;
import org.hexapla.library.analysis.Moved;
import org.hexapla.library.analysis.Moving;
import org.hexapla.library.analysis.Publishing;
import org.hexapla.library.analysis.Stage;
import org.hexapla.library.analysis.Waiting;
import org.hexapla.library.analysis.Work;
import org.hexapla.library.analysis.WorkId;
import org.hexapla.library.analysis.Works;
import org.hexapla.library.analysis.suggesting.Suggestions;
import org.hexapla.library.catalogue.Cataloguing;
import org.hexapla.library.marc.Finding;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// The second pair of eyes: sends a record back with a comment, approves it, releases it to readers.
@Component
@Transactional
class Releasing {

    private final Works works;
    private final Moving moving;
    private final Suggestions suggestions;
    private final Publishing publishing;
    private final Waiting waiting;
    private final People people;
    private final KeepingFields keeping;
    private final DraftMarc marc;

    Releasing(
            Works works,
            Moving moving,
            Suggestions suggestions,
            Publishing publishing,
            Waiting waiting,
            KeepingFields keeping,
            DraftMarc marc) {
        this.works = works;
        this.moving = moving;
        this.suggestions = suggestions;
        this.publishing = publishing;
        this.waiting = waiting;
        this.people = keeping.people();
        this.keeping = keeping;
        this.marc = marc;
    }

    /// What came of a review.
    sealed interface Reviewed {

        record SentBack() implements Reviewed {}

        record Approved() implements Reviewed {}

        record Released(RecordId record) implements Reviewed {}

        /// Nobody approves the own work.
        record OwnWork() implements Reviewed {}

        /// A record comes back with a word why.
        record NoComment() implements Reviewed {}

        record Overtaken(Stage stage) implements Reviewed {}

        /// Another document of the catalogue bears the symbol.
        record SymbolTaken(DocumentCard by) implements Reviewed {}

        /// The rules for records, or those for who may change which, do not allow it.
        record Refused(List<Finding> findings) implements Reviewed {}
    }

    Reviewed sendBack(WorkId id, String comment) {
        people.requireStaff(Deciding.DEPARTMENT);
        var work = works.need(id);
        if (comment.isBlank()) {
            return new Reviewed.NoComment();
        }
        if (moving.move(work, Stage.IN_ANALYSIS, "sent-back", comment.strip())
                instanceof Moved.Overtaken(Stage stage)) {
            return new Reviewed.Overtaken(stage);
        }
        waiting.sentBack(work, comment.strip());
        return new Reviewed.SentBack();
    }

    Reviewed approve(WorkId id, String comment) {
        var person = people.requireStaff(Deciding.DEPARTMENT);
        var work = works.need(id);
        if (work.people().analysed() != null && work.people().analysed().by().equals(person.id())) {
            return new Reviewed.OwnWork();
        }
        if (moving.move(work, Stage.REVIEWED, "reviewed", comment.strip()) instanceof Moved.Overtaken(Stage stage)) {
            return new Reviewed.Overtaken(stage);
        }
        waiting.done(work);
        return new Reviewed.Approved();
    }

    /// Both in one, as it is done nearly always.
    Reviewed approveAndRelease(WorkId id, String comment) {
        var approved = approve(id, comment);
        return approved instanceof Reviewed.Approved ? release(id) : approved;
    }

    Reviewed release(WorkId id) {
        people.requireStaff(Deciding.DEPARTMENT);
        var work = works.need(id);
        if (work.stage() != Stage.REVIEWED) {
            return new Reviewed.Overtaken(work.stage());
        }
        var outcome = publishing.publish(
                work, DraftRecord.of(work, suggestions.of(id)).description());
        if (outcome instanceof Cataloguing.SymbolTaken taken) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Reviewed.SymbolTaken(taken.by());
        }
        var record = Publishing.record(outcome).orElseThrow();
        moving.became(id, record);
        moving.move(current(id), Stage.RELEASED, "released", "");
        var wrong = keeping.keep(record, marc.beside(DraftRecord.of(current(id), suggestions.of(id))));
        if (!wrong.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Reviewed.Refused(wrong);
        }
        return new Reviewed.Released(record);
    }

    private Work current(WorkId id) {
        return Objects.requireNonNull(works.all(List.of(id)).get(id));
    }
}
