package org.hexapla.forms.making;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hexapla.forms.Form;
import org.hexapla.forms.FormCode;
import org.hexapla.forms.FormNotFound;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes forms: a draft is changed until it is published, and what was published stays as it is.
@Component
@Transactional
public class MakingForms {

    /// Whose people make forms.
    public static final String DEPARTMENT = "forms";

    private final FormTable table;
    private final TellingForms telling;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    MakingForms(FormTable table, TellingForms telling, People people, Audit audit, Clock clock) {
        this.table = table;
        this.telling = telling;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// What came of publishing.
    sealed interface Publishing {
        record Done(int version) implements Publishing {}

        record Faulty(List<FormFault> faults) implements Publishing {}
    }

    public void requireMaker() {
        people.requireStaff(DEPARTMENT);
    }

    @Transactional(readOnly = true)
    public List<KeptForm> all() {
        requireMaker();
        return table.all();
    }

    /// @throws FormNotFound if there is none
    @Transactional(readOnly = true)
    public KeptForm find(String code) {
        requireMaker();
        return FormCode.parse(code).flatMap(table::find).orElseThrow(() -> new FormNotFound(code));
    }

    /// @return whether the code was free
    boolean create(FormCode code, KeptForm.Kind kind, LocalizedText title) {
        var act = act();
        if (!table.add(code, kind, act)) {
            return false;
        }
        var form = new Form(code, 1, title, LocalizedText.none(), List.of());
        table.addDraft(form, act);
        audit.record(item(code), "created", "", "");
        return true;
    }

    /// Begins the next version as a copy of the present one; where there is a draft already, it is that.
    void begin(FormCode code) {
        var act = act();
        var kept = find(code.value());
        if (kept.draft().isEmpty()) {
            table.addDraft(kept.latest().numbered(kept.latest().version() + 1), act);
        }
    }

    /// @param revision of the draft that was changed
    void change(Form form, int revision) {
        var act = act();
        var version = find(form.code().value())
                .draft()
                .orElseThrow(() -> new DraftChanged(form.code()))
                .form()
                .version();
        if (!table.changeDraft(form.numbered(version), revision, act)) {
            throw new DraftChanged(form.code());
        }
        // What it was and is, is in the draft and in the versions: the trail only tells which.
        audit.record(item(form.code()), "changed", String.valueOf(revision), String.valueOf(revision + 1));
    }

    Publishing publish(FormCode code, int revision) {
        var act = act();
        var kept = find(code.value());
        var draft = kept.draft().orElseThrow(() -> new DraftChanged(code));
        var faults = FormFault.of(draft.form(), kept.kind());
        if (!faults.isEmpty()) {
            return new Publishing.Faulty(faults);
        }
        if (!table.publish(code, revision, act)) {
            throw new DraftChanged(code);
        }
        audit.record(item(code), "published", "", String.valueOf(draft.form().version()));
        telling.published(kept.current().map(KeptForm.Version::form), draft.form());
        return new Publishing.Done(draft.form().version());
    }

    /// Gives what lacks in a language to those who translate, as the form stands now.
    void handOver(FormCode code) {
        telling.handed(find(code.value()).latest());
    }

    /// Words of a language come back: into the draft, or as the draft of the next version where there is none.
    void translate(KeptForm before, Form translated, PersonId by) {
        var act = new FormTable.Act(by, clock.instant());
        var code = before.code();
        var draft = before.draft();
        var version = before.latest().version() + (draft.isPresent() ? 0 : 1);
        var isKept = draft.isPresent()
                ? table.changeDraft(translated, draft.get().revision(), act)
                : table.addDraft(translated.numbered(version), act);
        if (!isKept) {
            throw new DraftChanged(code);
        }
        audit.record(item(code), "translated", "", String.valueOf(version));
    }

    /// Gives a draft up; what is published stays.
    void discard(FormCode code, int revision) {
        requireMaker();
        var draft = find(code.value()).draft().orElseThrow(() -> new DraftChanged(code));
        if (!table.discard(code, revision)) {
            throw new DraftChanged(code);
        }
        audit.record(item(code), "removed", String.valueOf(draft.form().version()), "");
    }

    /// @param days after which answers that were handed in are erased; null for never
    public void retain(FormCode code, @Nullable Integer days) {
        var before = find(code.value()).retention();
        table.retain(code, days);
        audit.record(item(code), "retained", String.valueOf(before), String.valueOf(days));
    }

    /// What came of taking a form in from a file.
    enum Taken {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    /// Takes a form in and publishes it; where another is published under its code, as its next version.
    Taken take(Form form, KeptForm.Kind kind, @Nullable Integer retention) {
        var act = act();
        var code = form.code();
        var known = table.find(code).flatMap(KeptForm::current);
        if (known.map(KeptForm.Version::form)
                .filter(before -> before.equals(form.numbered(before.version())))
                .isPresent()) {
            return Taken.UNCHANGED;
        }
        var isNew = table.add(code, kind, act);
        if (isNew) {
            table.retain(code, retention);
        }
        Optional<KeptForm.Version> draft = table.find(code).flatMap(KeptForm::draft);
        draft.ifPresent(version -> table.discard(code, version.revision()));
        var next =
                form.numbered(known.map(version -> version.form().version() + 1).orElse(1));
        table.addDraft(next, act);
        table.publish(code, 1, act);
        audit.record(item(code), "published", "", String.valueOf(next.version()));
        telling.published(known.map(KeptForm.Version::form), next);
        return isNew ? Taken.ADDED : Taken.CHANGED;
    }

    private FormTable.Act act() {
        return new FormTable.Act(people.requireStaff(DEPARTMENT).id(), clock.instant());
    }

    private static ItemRef item(FormCode code) {
        return TellingForms.item(code);
    }
}
