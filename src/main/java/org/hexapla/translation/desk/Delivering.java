package org.hexapla.translation.desk;

import org.hexapla.people.Inbox;
import org.hexapla.translation.Translatable;
import org.springframework.stereotype.Component;

/// Gives a translation to the module that its text belongs to, and says so.
@Component
class Delivering {

    private final Translatables translatables;
    private final WorkTrail trail;
    private final Inbox inbox;

    Delivering(Translatables translatables, WorkTrail trail, Inbox inbox) {
        this.translatables = translatables;
        this.trail = trail;
        this.inbox = inbox;
    }

    void take(Work work, Translatable.Draft draft) {
        translatables
                .of(work.item())
                .orElseThrow(() -> new WorkNotFound(work.item().toString()))
                .take(work.item(), work.pair().target(), draft);
    }

    void tell(Work work) {
        trail.note(work, "delivered", "");
        inbox.done(work.ref());
        var task = AskingForWork.task("translating.task.delivered", work);
        translatables
                .of(work.item())
                .flatMap(Translatable::department)
                // Who has no place at the desk finds it on a page of their own.
                .ifPresentOrElse(
                        department -> inbox.add(
                                department,
                                new Inbox.Task(task.key(), task.arguments(), task.item(), path(work), task.due())),
                        () -> inbox.add(DeskRights.NEWSROOM, task));
    }

    /// The page on which the module's own people work on the language.
    String path(Work work) {
        return translatables
                .of(work.item())
                .map(translatable -> translatable.path(work.item(), work.pair().target()))
                .orElse(work.path());
    }
}
