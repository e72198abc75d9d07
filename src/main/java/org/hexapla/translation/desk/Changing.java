package org.hexapla.translation.desk;

import java.time.Instant;
import java.util.UUID;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;

/// A piece of work with something of it changed.
final class Changing {

    private final Work work;
    private WorkState state;
    private @Nullable Long translator;
    private @Nullable Instant delivered;
    private @Nullable UUID by;
    private String comment;
    private int revision;

    Changing(Work work) {
        this.work = work;
        this.state = work.state();
        this.translator = work.translator();
        this.delivered = work.delivered();
        this.by = work.deliveredBy();
        this.comment = work.comment();
        this.revision = work.revision();
    }

    Changing state(WorkState other) {
        state = other;
        return this;
    }

    Changing translator(@Nullable Long other) {
        translator = other;
        return this;
    }

    Changing revision(int other) {
        revision = other;
        return this;
    }

    Changing delivered(Instant at, PersonId person) {
        state = WorkState.DELIVERED;
        delivered = at;
        by = person.value();
        comment = "";
        return this;
    }

    Changing undelivered(String why) {
        delivered = null;
        by = null;
        comment = why;
        return this;
    }

    Work done() {
        return numbered(work.id());
    }

    /// The same under the number that it was given.
    Work numbered(long id) {
        return new Work(
                id,
                work.item(),
                work.title(),
                work.pair(),
                work.output(),
                state,
                work.words(),
                work.asked(),
                work.due(),
                translator,
                delivered,
                by,
                comment,
                revision);
    }
}
