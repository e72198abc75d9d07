package org.hexapla.occasions.call;

import java.time.Clock;
import org.hexapla.people.Audit;
import org.hexapla.people.Inbox;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;

/// Who may decide on contributions, what is noted of it, and what waits for whom.
@Component
class CallOffice {

    final Inbox inbox;
    final Clock clock;
    private final People people;
    private final Audit audit;

    CallOffice(Inbox inbox, Clock clock, People people, Audit audit) {
        this.inbox = inbox;
        this.clock = clock;
        this.people = people;
        this.audit = audit;
    }

    void requireStaff() {
        people.requireStaff("occasions");
    }

    void note(Contribution contribution, String action, String after) {
        audit.record(
                contribution.item(),
                action,
                "{\"state\": \"%s\"}".formatted(contribution.state().code()),
                after);
    }
}
