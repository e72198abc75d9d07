package org.hexapla.partners.application;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hexapla.partners.Partners;
import org.hexapla.partners.programme.Programmes;
import org.hexapla.partners.programme.Stage;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes applications to the next stage: they were found eligible, reviewed by enough people, looked at by the
/// committee.
@Component
@Transactional
class Advancing {

    private final Applications applications;
    private final Reviews reviews;
    private final Programmes programmes;
    private final People people;

    Advancing(Applications applications, Reviews reviews, Programmes programmes, People people) {
        this.applications = applications;
        this.reviews = reviews;
        this.programmes = programmes;
        this.people = people;
    }

    /// @return how many went on; those that lack a review stay
    int advance(Collection<Long> ids) {
        var person = people.requireStaff(Partners.DEPARTMENT);
        var away = Set.copyOf(reviews.conflicts(person.id(), ids));
        var tallies = reviews.tallies(ids);
        var known = programmes.byCode();
        var moved = 0;
        for (var application : applications.locked(ids)) {
            var programme = Objects.requireNonNull(known.get(application.programme()));
            var stage = programme.stage(application.stage());
            var tally = tallies.get(application.id());
            var isReady = stage.reviews() <= (tally == null ? 0 : tally.handedIn());
            if (application.state() == Application.State.SUBMITTED
                    && stage.kind() != Stage.Kind.DECISION
                    && isReady
                    && !away.contains(application.id())) {
                applications.stage(List.of(application.id()), application.stage() + 1);
                moved++;
            }
        }
        return moved;
    }
}
