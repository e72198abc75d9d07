package org.hexapla.partners.application;

import java.time.Clock;
import java.util.List;
import org.hexapla.partners.Partners;
import org.hexapla.people.Inbox;
import org.hexapla.people.PersonId;
import org.springframework.stereotype.Component;

/// Puts what is to be done with applications before the people who do it, and tells the time.
@Component
class Office {

    final Clock clock;
    private final Inbox inbox;

    Office(Inbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    void applied(Application application) {
        inbox.add(Partners.DEPARTMENT, task("applied", application, "/partners/applications/" + application.id()));
    }

    void assigned(PersonId reviewer, Application application) {
        inbox.add(reviewer, task("review", application, "/reviews/" + application.id()));
    }

    void done(Application application) {
        inbox.done(application.item());
    }

    private static Inbox.Task task(String key, Application application, String path) {
        return new Inbox.Task(
                "partners.task." + key, List.of(application.applicant().name()), application.item(), path, null);
    }
}
