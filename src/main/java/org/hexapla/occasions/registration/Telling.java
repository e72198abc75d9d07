package org.hexapla.occasions.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexapla.occasions.event.Event;
import org.hexapla.people.Inbox;
import org.springframework.stereotype.Component;

/// Tells those who registered how they stand, and those who agree that somebody waits for them.
@Component
class Telling {

    private final Letters letters;
    private final Registrations registrations;
    private final Inbox inbox;
    private final Clock clock;

    Telling(Letters letters, Registrations registrations, Inbox inbox, Clock clock) {
        this.letters = letters;
        this.registrations = registrations;
        this.inbox = inbox;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void tell(Registration registration, Event event, String what) {
        tell(registration, event, what, "");
    }

    void tell(Registration registration, Event event, String what, String more) {
        letters.tell(registration, event, what, more);
    }

    /// The focal point of an organisation is written to when the first of its people waits; the staff find all in one
    /// task of their inbox.
    void askToAgree(Registration registration, Event event, Optional<Quotas.Quota> quota) {
        if (quota.isPresent()) {
            var waiting = registrations.of(
                    event.code(),
                    Optional.of(Registration.State.APPROVAL),
                    registration.who().organisation(),
                    2);
            if (waiting.size() < 2) {
                letters.askFocalPoint(quota.get(), event);
            }
            return;
        }
        inbox.done(event.code().item());
        inbox.add(
                "occasions",
                new Inbox.Task(
                        "registration.task.agree",
                        List.of(event.code().value()),
                        event.code().item(),
                        event.deskPath() + "/people?state=approval",
                        event.content().when().firstDay()));
    }
}
