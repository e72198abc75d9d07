package org.hexapla.partners.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.hexapla.partners.Partners;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.membership.Admitting;
import org.hexapla.partners.programme.Programme;
import org.hexapla.people.People;
import org.hexapla.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Decides applications, one or a thousand, and writes to each applicant in their language.
@Component
@Transactional
class Deciding {

    private final Prospects prospects;
    private final Applications applications;
    private final Admitting admitting;
    private final Office office;
    private final People people;
    private final Clock clock;

    Deciding(
            Prospects prospects,
            Applications applications,
            Admitting admitting,
            Office office,
            People people,
            Clock clock) {
        this.prospects = prospects;
        this.applications = applications;
        this.admitting = admitting;
        this.office = office;
        this.people = people;
        this.clock = clock;
    }

    /// What would be done, and what each would be told; nothing is changed.
    @Transactional(readOnly = true)
    List<Prospects.Prospect> preview(Collection<Long> ids, Prospects.Order order) {
        return prospects.of(ids, order, people.requireStaff(Partners.DEPARTMENT).id());
    }

    /// Decides those that nothing hinders, and tells their applicants.
    ///
    /// @return how many were decided
    int decide(Collection<Long> ids, Prospects.Order order) {
        var by = people.requireStaff(Partners.DEPARTMENT).id();
        if (order.decision().isBlank()) {
            throw PartnersRefused.mistake("decision");
        }
        // Whoever decides the same ones at the same time finds them decided.
        applications.locked(ids);
        var decided = 0;
        for (var prospect : prospects.of(ids, order, by)) {
            if (prospect.hindrance().isEmpty() && decide(prospect, order, by)) {
                decided++;
            }
        }
        return decided;
    }

    /// @return whether it was; of two applications of one partner the first makes it a member
    private boolean decide(Prospects.Prospect prospect, Prospects.Order order, PersonId by) {
        var application = prospect.application();
        var now = clock.instant();
        if (order.isAdmitting()
                && !isLetIn(
                        application,
                        prospect.programme(),
                        order,
                        now.atOffset(ZoneOffset.UTC).toLocalDate())) {
            return false;
        }
        var state = order.isAdmitting() ? Application.State.ADMITTED : Application.State.DECLINED;
        applications.decide(
                application.id(),
                new Applications.Decision(state, order.decision().strip(), prospect.reason(), by, now));
        office.decided(application, prospect.letter());
        return true;
    }

    private boolean isLetIn(Application application, Programme programme, Prospects.Order order, LocalDate today) {
        var partner = application.partner();
        if (partner.isEmpty() || programme.outcome() == Programme.Outcome.PARTICIPATION) {
            return true;
        }
        var membership = admitting.admit(programme, partner.get(), application.id(), today, order.decision());
        membership.ifPresent(id -> admitting.signAll(id, programme, today));
        return membership.isPresent();
    }
}
