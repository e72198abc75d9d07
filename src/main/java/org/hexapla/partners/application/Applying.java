package org.hexapla.partners.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.Secrets;
import org.hexapla.partners.programme.Programme;
import org.hexapla.partners.programme.Programmes;
import org.hexapla.partners.register.Contact;
import org.hexapla.partners.register.KeepingPartners;
import org.hexapla.partners.register.Profile;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Somebody applies: begins, goes on another day, sends it, takes it back, applies again. Nobody needs an account: who
/// has the secret word of the link, has the application.
@Component
@Transactional
class Applying {

    private final Applications applications;
    private final Programmes programmes;
    private final ApplicationSheets sheets;
    private final KeepingPartners partners;
    private final People people;
    private final Office office;
    private final Clock clock;

    Applying(
            Applications applications,
            Programmes programmes,
            ApplicationSheets sheets,
            KeepingPartners partners,
            People people,
            Office office,
            Clock clock) {
        this.applications = applications;
        this.programmes = programmes;
        this.sheets = sheets;
        this.partners = partners;
        this.people = people;
        this.office = office;
        this.clock = clock;
    }

    /// @return the secret word by which the applicant comes back; it was sent to them, too
    String begin(Programme programme, Application.Applicant applicant, String about) {
        if (!programme.joins().isOpenTo(applicant.kind())) {
            throw PartnersRefused.mistake("kind", applicant.kind().code());
        }
        requireOpen(programme, applicant);
        var secret = Secrets.fresh();
        var person = people.current().map(Person::id).orElse(null);
        var id = applications.add(
                new Applications.Begun(programme.code(), applicant, about, Secrets.hash(secret), person, null),
                clock.instant());
        var application = applications.find(id).orElseThrow();
        applications.fill(id, sheets.begin(application, programme));
        office.begun(application, programme, secret);
        return secret;
    }

    /// The application that a secret word opens.
    @Transactional(readOnly = true)
    Application open(String secret) {
        return applications.opened(Secrets.hash(secret)).orElseThrow(() -> PartnersRefused.notFound("…"));
    }

    /// Whether what is typed can still be sent: until the last day is over where the applicant is.
    boolean isOpen(Programme programme, Application.Applicant applicant) {
        var today = LocalDate.now(clock.withZone(applicant.zone()));
        var filling = programme.filling();
        var opens = filling.opens();
        var closes = filling.closes();
        return programme.takesApplications()
                && (opens == null || !today.isBefore(opens))
                && (closes == null || !today.isAfter(closes));
    }

    private void requireOpen(Programme programme, Application.Applicant applicant) {
        if (!isOpen(programme, applicant)) {
            throw PartnersRefused.conflict("closed");
        }
    }

    /// It came in whole, and whoever applied is in the register from now on.
    void submitted(Application application) {
        var programme = programmes.programme(application.programme().value());
        requireOpen(programme, application.applicant());
        var partner = application.partner().orElseGet(() -> partner(application));
        applications.submitted(application.id(), partner, clock.instant());
        var sent = applications.find(application.id()).orElseThrow();
        office.applied(sent, programme);
    }

    /// Whoever speaks for just one partner of that kind applies for it; else it is a new one, which the staff compares
    /// with those that it is like.
    private PartnerId partner(Application application) {
        var applicant = application.applicant();
        var language = Letters.tongue(applicant.language());
        var profile = Profile.of(
                        LocalizedText.of(language, applicant.name()), applicant.country(), applicant.language())
                .withReach("", applicant.gender(), applicant.mail());
        var role = applicant.kind() == org.hexapla.partners.PartnerKind.PERSON ? "self" : "focal-point";
        return partners.arrive(
                applicant.kind(),
                profile,
                new Contact(0, applicant.name(), applicant.mail(), applicant.language(), role, true));
    }

    void withdraw(String secret) {
        var application = locked(open(secret));
        if (application.state().isOver()) {
            throw PartnersRefused.conflict("decided");
        }
        applications.stand(application.id(), Application.State.WITHDRAWN);
        office.withdrawn(application);
    }

    /// A new application that begins with the answers of an earlier one and is tied to it.
    ///
    /// @return its secret word
    String again(String earlier) {
        var parent = open(earlier);
        var submission = parent.submission();
        var programme = programmes.programme(parent.programme().value());
        requireOpen(programme, parent.applicant());
        if (!parent.state().isOver() || submission == null) {
            throw PartnersRefused.conflict("not-over");
        }
        var secret = Secrets.fresh();
        var person = people.current().map(Person::id).orElse(null);
        var id = applications.add(
                new Applications.Begun(
                        programme.code(), parent.applicant(), parent.about(), Secrets.hash(secret), person, parent),
                clock.instant());
        applications.fill(id, sheets.revise(submission));
        office.begun(applications.find(id).orElseThrow(), programme, secret);
        return secret;
    }

    Application locked(Application application) {
        return applications.locked(List.of(application.id())).stream()
                .findFirst()
                .orElseThrow(() -> PartnersRefused.notFound(Long.toString(application.id())));
    }
}
