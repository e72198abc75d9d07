package org.hexapla.partners.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.partners.Noted;
import org.hexapla.partners.Partners;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.Typed;
import org.hexapla.partners.programme.Programme;
import org.hexapla.partners.programme.Programmes;
import org.hexapla.people.Audit;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Several people review an application, each for themselves: what the others said is shown to whoever has said
/// the own, and whoever has something to do with the applicant sees nothing of it.
@Component
@Transactional
class Reviewing {

    private static final int LONGEST = 5000;

    private final Applications applications;
    private final Reviews reviews;
    private final Programmes programmes;
    private final People people;
    private final Office office;
    private final Audit audit;
    private final Clock clock;

    Reviewing(
            Applications applications,
            Reviews reviews,
            Programmes programmes,
            People people,
            Office office,
            Audit audit,
            Clock clock) {
        this.applications = applications;
        this.reviews = reviews;
        this.programmes = programmes;
        this.people = people;
        this.office = office;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param address by which the reviewer signs in
    void assign(List<Long> ids, String address) {
        var by = people.requireStaff(Partners.DEPARTMENT).id();
        var reviewer = people.withAddress(address.strip())
                .orElseThrow(() -> PartnersRefused.mistake("reviewer", address))
                .id();
        for (var application : applications.locked(ids)) {
            if (application.state() == Application.State.SUBMITTED
                    && reviews.assign(application.id(), reviewer, by, clock.instant())) {
                office.assigned(reviewer, application);
                audit.record(application.item(), "assigned", "", Noted.of(reviewer));
            }
        }
    }

    /// What was given to the acting person.
    @Transactional(readOnly = true)
    List<Review> own() {
        return reviews.of(requireSignedIn());
    }

    /// The own review of an application that the acting person was given and may look at.
    @Transactional(readOnly = true)
    Review own(long application) {
        var review = reviews.find(application, requireSignedIn())
                .orElseThrow(() -> PartnersRefused.notAllowed("no-reviewer"));
        if (review.conflict() != null) {
            throw PartnersRefused.notAllowed("conflict");
        }
        return review;
    }

    /// What the others said, once the own is said.
    @Transactional(readOnly = true)
    List<Review> others(Review own) {
        return own.isIn()
                ? reviews.of(own.application()).stream()
                        .filter(Review::isIn)
                        .filter(review -> !review.reviewer().equals(own.reviewer()))
                        .toList()
                : List.of();
    }

    /// The acting person has something to do with the applicant, and keeps away from now on.
    void declare(long application, String why) {
        var own = own(application);
        if (why.isBlank()) {
            throw PartnersRefused.mistake("why");
        }
        reviews.declare(application, own.reviewer(), Typed.atMost(LONGEST, why));
        var known = applications.find(application).orElseThrow();
        audit.record(known.item(), "conflict", "", Noted.of(own.reviewer()));
    }

    /// @param given the scores by the codes of the criteria, as the form has them
    void handIn(long application, Map<String, String> given, String comment) {
        var own = own(application);
        var known = applications.locked(List.of(application)).stream()
                .filter(found -> found.state() == Application.State.SUBMITTED)
                .findFirst()
                .orElseThrow(() -> PartnersRefused.conflict("decided"));
        var programme = programmes.programme(known.programme().value());
        var scores = new TreeMap<String, Integer>();
        for (var criterion : programme.criteria()) {
            scores.put(criterion.code(), score(given.getOrDefault(criterion.code(), "")));
        }
        if (!reviews.handIn(application, own.reviewer(), scores, Typed.atMost(LONGEST, comment), clock.instant())) {
            throw PartnersRefused.conflict("handed-in");
        }
        audit.record(known.item(), "reviewed", "", Noted.of(own.reviewer()));
    }

    private static int score(String written) {
        if (!written.matches("[0-" + Programme.BEST + "]")) {
            throw PartnersRefused.mistake("score");
        }
        return Integer.parseInt(written);
    }

    /// The staff sees all of an application, unless somebody among them keeps away from it or is to review it first.
    @Transactional(readOnly = true)
    Optional<Review> requireOpen(long application) {
        var person = people.requireStaff(Partners.DEPARTMENT).id();
        var own = reviews.find(application, person);
        if (own.filter(review -> review.conflict() != null).isPresent()) {
            throw PartnersRefused.notAllowed("conflict");
        }
        return own;
    }

    /// The reviews that the staff sees: none of the others' to whoever has still to write their own.
    @Transactional(readOnly = true)
    List<Review> shown(long application) {
        var own = requireOpen(application);
        var isBlind = own.filter(review -> !review.isIn()).isPresent();
        return reviews.of(application).stream()
                .filter(review -> !isBlind || review.handedIn() == null)
                .toList();
    }

    private PersonId requireSignedIn() {
        return people.current().map(Person::id).orElseThrow(() -> new NotAllowed("partners.problem.sign-in"));
    }
}
