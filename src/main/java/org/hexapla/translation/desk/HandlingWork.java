package org.hexapla.translation.desk;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hexapla.people.Inbox;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Hands work out, gives it back, and lets a second person read it.
@Component
@Transactional
class HandlingWork {

    private final WorkTable table;
    private final TranslatorTable translators;
    private final DeskRights rights;
    private final WorkTrail trail;
    private final Inbox inbox;

    HandlingWork(WorkTable table, TranslatorTable translators, DeskRights rights, WorkTrail trail, Inbox inbox) {
        this.table = table;
        this.translators = translators;
        this.rights = rights;
        this.trail = trail;
        this.inbox = inbox;
    }

    /// The acting person takes a piece of work that nobody has.
    void take(long id) {
        var person = rights.requireMember();
        var work = waiting(id);
        if (work.state() == WorkState.TAKEN) {
            throw new WorkElsewhere("translating.problem.taken", work);
        }
        hand(work, own(person), "taken");
    }

    /// The head of the desk hands a piece of work to somebody, whoever had it.
    void assign(long id, long translator) {
        rights.requireHead();
        var work = waiting(id);
        hand(
                work,
                translators.find(translator).orElseThrow(() -> new WorkNotFound(Long.toString(translator))),
                "assigned");
    }

    /// Nobody has it any more; what was written stays on the workbench.
    void giveBack(long id) {
        var person = rights.requireMember();
        var work = waiting(id);
        if (!isTheirs(work, person)) {
            throw new NotAllowed("translating.problem.of-another");
        }
        var open = new Changing(work).state(WorkState.OPEN).translator(null).done();
        table.save(open);
        trail.note(open, "given-back", "");
        inbox.done(open.ref());
        inbox.add(org.hexapla.translation.Translatable.DEPARTMENT, AskingForWork.task("translating.task.open", open));
    }

    /// A second person has read it and finds it good.
    void check(long id) {
        var checked = new Changing(delivered(id)).state(WorkState.CHECKED).done();
        table.save(checked);
        trail.note(checked, "checked", "");
    }

    /// A second person has read it and gives it back.
    ///
    /// @param comment why
    void returned(long id, String comment) {
        var work = delivered(id);
        if (table.of(work.item(), work.pair().target()).stream()
                .anyMatch(other -> other.state().isWaiting())) {
            throw new WorkElsewhere("translating.problem.newer", work);
        }
        var back = new Changing(work)
                .state(work.translator() == null ? WorkState.OPEN : WorkState.TAKEN)
                .undelivered(comment.strip())
                .done();
        table.save(back);
        trail.note(back, "returned", comment.strip());
        tell(back, "translating.task.returned");
    }

    /// Those who could do it, the one with most time left first.
    @Transactional(readOnly = true)
    List<Translator> suggested(Work work) {
        var inHand = translators.inHand();
        return translators.all().stream()
                .filter(translator -> translator.fits(work.pair(), work.output()))
                .sorted(Comparator.comparingDouble(translator ->
                        (double) inHand.getOrDefault(translator.id(), 0) / Math.max(1, translator.words())))
                .toList();
    }

    boolean isTheirs(Work work, Person person) {
        var own = translators.of(person.id());
        return rights.isHead()
                || own.isPresent() && work.translator() != null && own.get().id() == work.translator();
    }

    private void hand(Work work, Translator translator, String act) {
        var taken = new Changing(work)
                .state(WorkState.TAKEN)
                .translator(translator.id())
                .done();
        table.save(taken);
        trail.note(taken, act, translator.name());
        inbox.done(taken.ref());
        tell(taken, "translating.task.assigned");
    }

    private void tell(Work work, String key) {
        var translator = work.translator();
        if (translator != null) {
            translators
                    .find(translator)
                    .map(Translator::person)
                    .ifPresent(person -> inbox.add(person, AskingForWork.task(key, work)));
        }
    }

    /// Whoever takes work for the first time comes on the list; what they can do is for the head of the desk to write.
    private Translator own(Person person) {
        return translators.of(person.id()).orElseGet(() -> {
            var fresh = new Translator(0, person.id(), person.name(), Set.of(), new HashSet<>(), 0);
            return translators.find(translators.save(fresh)).orElseThrow();
        });
    }

    private Work waiting(long id) {
        var work = table.lock(id).orElseThrow(() -> new WorkNotFound(Long.toString(id)));
        if (!work.state().isWaiting()) {
            throw new WorkElsewhere("translating.problem.not-waiting", work);
        }
        return work;
    }

    private Work delivered(long id) {
        var person = rights.requireMember();
        var work = table.lock(id).orElseThrow(() -> new WorkNotFound(Long.toString(id)));
        if (work.state() != WorkState.DELIVERED) {
            throw new WorkElsewhere("translating.problem.not-delivered", work);
        }
        if (person.id().value().equals(work.deliveredBy())) {
            throw new NotAllowed("translating.problem.own");
        }
        return work;
    }
}
