package org.hexapla.partners.conference;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.hexapla.partners.Partners;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.register.Register;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whoever holds a model conference tells of it; readers see it once the staff has listed it.
@Component
@Transactional
class Telling {

    private final Conferences conferences;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    Telling(Conferences conferences, People people, Audit audit, Clock clock) {
        this.conferences = conferences;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    void tell(Conference conference) {
        if (conference.name().isEmpty()
                || conference.organiser().isEmpty()
                || conference.where().country().isEmpty()
                || conference.mail().isEmpty()
                || conference.languages().isEmpty()
                || conference.until().isBefore(conference.since())) {
            throw PartnersRefused.mistake("conference");
        }
        conferences.add("", conference, Timestamp.from(clock.instant()));
    }

    /// Those that wait, and those that are listed.
    @Transactional(readOnly = true)
    List<Conference> all(String state) {
        people.requireStaff(Partners.DEPARTMENT);
        return conferences.all(state, "", 0, 500);
    }

    int decide(Collection<Long> ids, String state) {
        var act = new Register.Act(people.requireStaff(Partners.DEPARTMENT).id(), clock.instant());
        var done = conferences.decide(ids, state, act);
        ids.forEach(id -> audit.record(
                new org.hexapla.kernel.ItemRef("partners.conference", id.toString()), "conference-" + state, "", ""));
        return done;
    }
}
