package org.hexapla.partners.application;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.kernel.Language;
import org.hexapla.partners.Partners;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.membership.Admitting;
import org.hexapla.partners.programme.Programme;
import org.hexapla.partners.programme.Programmes;
import org.hexapla.partners.programme.Stage;
import org.hexapla.people.People;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Moves applications on and decides them, one or a thousand, and writes to each applicant in their language.
@Component
@Transactional
class Deciding {

    private final Applications applications;
    private final Reviews reviews;
    private final Programmes programmes;
    private final Admitting admitting;
    private final Letters letters;
    private final People people;
    private final Office office;

    Deciding(
            Applications applications,
            Reviews reviews,
            Programmes programmes,
            Admitting admitting,
            Letters letters,
            People people,
            Office office) {
        this.applications = applications;
        this.reviews = reviews;
        this.programmes = programmes;
        this.admitting = admitting;
        this.letters = letters;
        this.people = people;
        this.office = office;
    }

    /// What is to be decided.
    ///
    /// @param decision where it is written down: a session, a meeting
    /// @param reasons as the applicants are told, by language; none where nothing is to be said
    record Order(boolean isAdmitting, String decision, Map<Language, String> reasons) {}

    /// What would become of one.
    ///
    /// @param hindrance the message that says why it cannot be decided so; empty where it can
    record Prospect(Application application, Letters.Draft letter, String hindrance) {}

    /// What would be done, and what each would be told; nothing is changed.
    @Transactional(readOnly = true)
    List<Prospect> preview(Collection<Long> ids, Order order) {
        var person = people.requireStaff(Partners.DEPARTMENT);
        var away = new HashSet<>(reviews.conflicts(person.id(), ids));
        var tallies = reviews.tallies(ids);
        var prospects = new ArrayList<Prospect>();
        for (var id : ids) {
            applications.find(id).ifPresent(application -> {
                var programme = programmes.programme(application.programme().value());
                var reason =
                        Letters.reason(order.reasons(), application.applicant().language());
                var hindrance = away.contains(id)
                        ? "partners.problem.conflict"
                        : reason.isEmpty()
                                ? "partners.hindrance.reason"
                                : hindrance(application, programme, order, tallies.get(id));
                prospects.add(new Prospect(
                        application,
                        Letters.decision(application, programme, order.isAdmitting(), reason.orElse("")),
                        hindrance));
            });
        }
        return prospects;
    }

    private static String hindrance(
            Application application, Programme programme, Order order, Reviews.@Nullable Tally tally) {
        if (application.state() != Application.State.SUBMITTED) {
            return "partners.hindrance.over";
        }
        if (!order.isAdmitting()) {
            return "";
        }
        if (programme.stage(application.stage()).kind() != Stage.Kind.DECISION) {
            return "partners.hindrance.stage";
        }
        var wanted = programme.stages().stream().mapToInt(Stage::reviews).sum();
        return wanted > (tally == null ? 0 : tally.handedIn()) ? "partners.hindrance.reviews" : "";
    }

    /// Decides those that nothing hinders, and tells their applicants.
    ///
    /// @return how many were decided
    int decide(Collection<Long> ids, Order order) {
        var by = people.requireStaff(Partners.DEPARTMENT).id();
        if (order.decision().isBlank()) {
            throw PartnersRefused.mistake("decision");
        }
        // Whoever decides the same ones at the same time finds them decided.
        applications.locked(ids);
        var decided = 0;
        for (var prospect : preview(ids, order)) {
            if (prospect.hindrance().isEmpty()) {
                decide(prospect.application(), order, by);
                decided++;
            }
        }
        return decided;
    }

    private void decide(Application application, Order order, PersonId by) {
        var programme = programmes.programme(application.programme().value());
        var reason = Letters.reason(order.reasons(), application.applicant().language())
                .orElseThrow();
        var state = order.isAdmitting() ? Application.State.ADMITTED : Application.State.DECLINED;
        var now = office.clock.instant();
        applications.decide(
                application.id(),
                new Applications.Decision(state, order.decision().strip(), reason, by, now));
        if (order.isAdmitting() && programme.outcome() != Programme.Outcome.PARTICIPATION) {
            var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
            application
                    .partner()
                    .ifPresent(partner -> admitting
                            .admit(programme, partner, application.id(), today, order.decision())
                            .ifPresent(membership -> admitting.signAll(membership, programme, today)));
        }
        office.done(application);
        letters.decided(application, programme, order.isAdmitting(), reason);
    }

    /// Takes applications to the next stage: they were found eligible, reviewed by enough people, looked at by the
    /// committee.
    ///
    /// @return how many went on; those that lack a review stay
    int advance(Collection<Long> ids) {
        var person = people.requireStaff(Partners.DEPARTMENT);
        var away = Set.copyOf(reviews.conflicts(person.id(), ids));
        var tallies = reviews.tallies(ids);
        var moved = 0;
        for (var application : applications.locked(ids)) {
            var stage = programmes.programme(application.programme().value()).stage(application.stage());
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
