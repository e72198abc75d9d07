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
        inbox.add(DeskRights.NEWSROOM, AskingForWork.task("translating.task.delivered", work));
    }

    /// The page on which the module's own people work on the language.
    String path(Work work) {
        return translatables
                .of(work.item())
                .map(translatable -> translatable.path(work.item(), work.pair().target()))
                .orElse(work.path());
    }
}
