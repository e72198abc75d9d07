package org.hexapla.library.analysis.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.library.analysis.Moved;
import org.hexapla.library.analysis.Moving;
import org.hexapla.library.analysis.Stage;
import org.hexapla.library.analysis.Waiting;
import org.hexapla.library.analysis.Work;
import org.hexapla.library.analysis.WorkId;
import org.hexapla.library.analysis.Works;
import org.hexapla.library.analysis.suggesting.Field;
import org.hexapla.library.analysis.suggesting.FieldValues;
import org.hexapla.library.analysis.suggesting.Judged;
import org.hexapla.library.analysis.suggesting.Suggestions;
import org.hexapla.library.analysis.suggesting.Verdict;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The indexer's part: taking a document, deciding what its record says, handing it on.
@Component
@Transactional
class Deciding {

    static final String DEPARTMENT = "library";

    /// So many others may be quicker at the same moment.
    private static final int NEXT = 20;

    private final Works works;
    private final Moving moving;
    private final Suggestions suggestions;
    private final FieldValues values;
    private final Waiting waiting;
    private final People people;
    private final Checking checking;

    Deciding(
            Works works,
            Moving moving,
            Suggestions suggestions,
            FieldValues values,
            Waiting waiting,
            People people,
            Checking checking) {
        this.works = works;
        this.moving = moving;
        this.suggestions = suggestions;
        this.values = values;
        this.waiting = waiting;
        this.people = people;
        this.checking = checking;
    }

    /// What came of the indexer's form.
    sealed interface Decided {

        record Kept() implements Decided {}

        record Analysed() implements Decided {}

        /// Kept, but not handed on: that much is wrong.
        record Faulty(List<Fault> faults) implements Decided {}

        /// Somebody else has it, or it has gone on.
        record NotYours() implements Decided {}
    }

    /// @param name of the form's field
    /// @param field the message key of what it is for
    record Fault(String name, String field, String key, String typed) {}

    Moved take(WorkId id) {
        people.requireStaff(DEPARTMENT);
        var moved = moving.move(works.need(id), Stage.IN_ANALYSIS, "taken", "");
        waiting.tell();
        return moved;
    }

    /// Takes the most pressing document; nothing if none waits.
    Optional<WorkId> takeNext() {
        people.requireStaff(DEPARTMENT);
        return works.at(Stage.DRAFTED, NEXT).stream()
                .filter(id -> take(id) instanceof Moved.Done)
                .findFirst();
    }

    Moved giveBack(WorkId id) {
        var person = people.requireStaff(DEPARTMENT);
        var work = works.need(id);
        if (!work.isTakenBy(person.id())) {
            return new Moved.Overtaken(work.stage());
        }
        var moved = moving.move(work, Stage.DRAFTED, "given-back", "");
        waiting.tell();
        return moved;
    }

    /// Keeps what the form says; with `finish` in it, hands the record on, if nothing is wrong with it.
    Decided decide(WorkId id, Map<String, String> form, Language reader) {
        var person = people.requireStaff(DEPARTMENT);
        var work = works.need(id);
        if (!work.isTakenBy(person.id())) {
            return new Decided.NotYours();
        }
        var faults = new ArrayList<Fault>();
        suggestions.of(id).forEach(judged -> judge(work, judged, form, reader, faults));
        for (var field : Field.values()) {
            add(work, field, form.getOrDefault("add-" + field.code(), ""), reader, faults);
        }
        if (faults.isEmpty() && form.containsKey("finish")) {
            faults.addAll(checking.errors(DraftRecord.of(work, suggestions.of(id))));
        }
        if (!faults.isEmpty()) {
            return new Decided.Faulty(faults);
        }
        if (!form.containsKey("finish")) {
            return new Decided.Kept();
        }
        moving.move(work, Stage.ANALYSED, "analysed", "");
        waiting.done(work);
        waiting.forReview(work);
        return new Decided.Analysed();
    }

    private void judge(Work work, Judged judged, Map<String, String> form, Language reader, List<Fault> faults) {
        var name = "value-" + judged.place();
        if (!form.containsKey(name)) {
            return;
        }
        var field = judged.suggestion().field();
        var typed = form.getOrDefault(name, "").strip();
        // A box that is not ticked is not sent.
        if (!form.containsKey("verdict-" + judged.place()) || typed.isEmpty()) {
            suggestions.judge(work.id(), judged.place(), Verdict.REJECTED, "");
            return;
        }
        var suggested = judged.suggestion().value();
        if (typed.equals(values.shown(field, suggested, reader))) {
            suggestions.judge(work.id(), judged.place(), Verdict.ACCEPTED, suggested);
        } else if (typed.equals(values.shown(field, judged.value(), reader))) {
            suggestions.judge(work.id(), judged.place(), Verdict.CORRECTED, judged.value());
        } else {
            values.read(field, typed, reader)
                    .ifPresentOrElse(
                            value -> suggestions.judge(work.id(), judged.place(), Verdict.CORRECTED, value),
                            () -> faults.add(new Fault(name, field.messageKey(), "analysis.fault.value", typed)));
        }
    }

    private void add(Work work, Field field, String typed, Language reader, List<Fault> faults) {
        if (typed.isBlank()) {
            return;
        }
        values.read(field, typed, reader)
                .ifPresentOrElse(
                        value -> suggestions.add(work.id(), field, value, reader),
                        () -> faults.add(
                                new Fault("add-" + field.code(), field.messageKey(), "analysis.fault.value", typed)));
    }
}
