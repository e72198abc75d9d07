package org.hexapla.partners.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.kernel.Language;
import org.hexapla.partners.membership.Admitting;
import org.hexapla.partners.programme.Programme;
import org.hexapla.partners.programme.Programmes;
import org.hexapla.partners.programme.Stage;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What would become of applications if they were decided so, a thousand looked at in a few questions. In the caller's
/// transaction, without asking who may.
@Component
class Prospects {

    private final Applications applications;
    private final Reviews reviews;
    private final Programmes programmes;
    private final Admitting admitting;
    private final Clock clock;

    Prospects(Applications applications, Reviews reviews, Programmes programmes, Admitting admitting, Clock clock) {
        this.applications = applications;
        this.reviews = reviews;
        this.programmes = programmes;
        this.admitting = admitting;
        this.clock = clock;
    }

    /// What is to be decided.
    ///
    /// @param decision where it is written down: a session, a meeting
    /// @param reasons as the applicants are told, by language; none where nothing is to be said
    record Order(boolean isAdmitting, String decision, Map<Language, String> reasons) {}

    /// What would become of one.
    ///
    /// @param reason as the applicant is told; empty where none is written in a language of theirs
    /// @param hindrance the message that says why it cannot be decided so; empty where it can
    record Prospect(
            Application application, Programme programme, Letters.Draft letter, String reason, String hindrance) {}

    /// In the order of their numbers.
    ///
    /// @param by who decides
    List<Prospect> of(Collection<Long> ids, Order order, PersonId by) {
        var away = Set.copyOf(reviews.conflicts(by, ids));
        var tallies = reviews.tallies(ids);
        var known = programmes.byCode();
        var found = applications.find(ids);
        var members = order.isAdmitting() ? members(found) : Set.<Long>of();
        return found.stream()
                .map(application -> {
                    var id = application.id();
                    var programme = Objects.requireNonNull(known.get(application.programme()));
                    var reason = Letters.reason(
                            order.reasons(), application.applicant().language());
                    var hindrance = away.contains(id)
                            ? "partners.problem.conflict"
                            : reason.isEmpty()
                                    ? "partners.hindrance.reason"
                                    : hindrance(application, programme, order, tallies.get(id));
                    var isMember = hindrance.isEmpty() && members.contains(id);
                    return new Prospect(
                            application,
                            programme,
                            Letters.decision(application, programme, order.isAdmitting(), reason.orElse("")),
                            reason.orElse(""),
                            isMember ? "partners.hindrance.member" : hindrance);
                })
                .toList();
    }

    /// The applications of partners who belong to the programme for a term that still runs.
    private Set<Long> members(List<Application> found) {
        var partners = found.stream()
                .flatMap(application -> application.partner().stream())
                .collect(Collectors.toSet());
        var running = admitting.running(partners, LocalDate.now(clock));
        return found.stream()
                .filter(application -> application
                        .partner()
                        .filter(partner ->
                                running.getOrDefault(partner, Set.of()).contains(application.programme()))
                        .isPresent())
                .map(Application::id)
                .collect(Collectors.toSet());
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
}
