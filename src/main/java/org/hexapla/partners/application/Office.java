package org.hexapla.partners.application;

import java.util.List;
import org.hexapla.partners.Partners;
import org.hexapla.partners.programme.Programme;
import org.hexapla.people.Inbox;
import org.hexapla.people.PersonId;
import org.springframework.stereotype.Component;

/// Tells those whom it concerns how an application stands: the applicant by letter, those who have something to do with
/// it in their inboxes.
@Component
class Office {

    private final Inbox inbox;
    private final Letters letters;

    Office(Inbox inbox, Letters letters) {
        this.inbox = inbox;
        this.letters = letters;
    }

    /// @param secret the word by which the applicant comes back
    void begun(Application application, Programme programme, String secret) {
        letters.begun(application, programme, secret);
    }

    void applied(Application application, Programme programme) {
        letters.received(application, programme);
        inbox.add(Partners.DEPARTMENT, task("applied", application, "/partners/applications/" + application.id()));
    }

    void assigned(PersonId reviewer, Application application) {
        inbox.add(reviewer, task("review", application, "/reviews/" + application.id()));
    }

    void decided(Application application, Letters.Draft letter) {
        withdrawn(application);
        letters.send(application, letter);
    }

    void withdrawn(Application application) {
        inbox.done(application.item());
    }

    private static Inbox.Task task(String key, Application application, String path) {
        return new Inbox.Task(
                "partners.task." + key, List.of(application.applicant().name()), application.item(), path, null);
    }
}
