package org.hexapla.programme.plan;

import org.hexapla.kernel.ItemRef;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Everything that is done to a plan: a file brings one, people revise it. A version that was in force never changes;
/// a revision is a draft until it is put in force, and then the version before it is kept as superseded.
@Component
class RevisingPlan {

    static final String DEPARTMENT = "programme";

    private final Plans plans;
    private final People people;
    private final Audit audit;

    RevisingPlan(Plans plans, People people, Audit audit) {
        this.plans = plans;
        this.people = people;
        this.audit = audit;
    }

    /// Whether a file brought something.
    enum Taken {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    void requirePlanner() {
        people.requireStaff(DEPARTMENT);
    }

    @Transactional
    Taken take(ReadingPlan.PlanFile file) {
        requirePlanner();
        plans.lock();
        if (plans.isLastImported(file.from(), file.to(), file.content())) {
            return Taken.UNCHANGED;
        }
        var before = plans.inForce(file.from(), file.to());
        before.ifPresent(plan -> plans.move(plan, Plan.State.SUPERSEDED));
        var plan = plans.addImported(Plan.State.IN_FORCE, file.from(), file.to(), file.content());
        note(
                plan,
                "imported",
                "",
                before.map(old -> PlanJson.write(old.content())).orElse(""),
                plan.content());
        return before.isPresent() ? Taken.CHANGED : Taken.ADDED;
    }

    /// The draft in which the plan in force is being revised; a new one where nobody has begun.
    @Transactional
    public Plan revise() {
        requirePlanner();
        plans.lock();
        return plans.draft().orElseGet(() -> {
            var base = plans.inForce().orElseThrow(() -> new PlanMissing(""));
            var draft = plans.add(Plan.State.DRAFT, base.from(), base.to(), base.content());
            note(draft, "revised", "", "", base.content());
            return draft;
        });
    }

    /// Changes one piece of the draft.
    ///
    /// @throws PlanSettled if the version is no draft any more
    @Transactional
    public void change(int version, Element piece) {
        requirePlanner();
        plans.lock();
        var draft = draft(version);
        var before = Element.of(draft, piece.code()).orElseThrow(() -> new PlanMissing(piece.code()));
        if (!before.equals(piece)) {
            plans.write(draft, piece.in(draft.content()));
            note(draft, "changed", piece.code(), PlanJson.write(before.values()), piece.values());
        }
    }

    /// From now on readers see the draft.
    @Transactional
    public void putInForce(int version) {
        requirePlanner();
        plans.lock();
        var draft = draft(version);
        var before = plans.inForce(draft.from(), draft.to());
        before.ifPresent(plan -> plans.move(plan, Plan.State.SUPERSEDED));
        plans.move(draft, Plan.State.IN_FORCE);
        note(
                draft,
                "put-in-force",
                "",
                before.map(old -> PlanJson.write(old.content())).orElse(""),
                draft.content());
    }

    private Plan draft(int version) {
        var plan = plans.find(version).orElseThrow(() -> new PlanMissing(String.valueOf(version)));
        if (plan.state() != Plan.State.DRAFT) {
            throw new PlanSettled(version);
        }
        return plan;
    }

    private void note(Plan plan, String act, String element, String before, Object after) {
        var now = PlanJson.write(after);
        plans.note(plan, act, element, before.isEmpty() ? null : before, now);
        audit.record(new ItemRef("programme.plan", String.valueOf(plan.version())), act, before, now);
    }
}
