package org.hexapla.occasions.registration;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.event.Event;
import org.hexapla.occasions.event.EventRefused;
import org.hexapla.occasions.event.Events;
import org.hexapla.occasions.headcount.PersonKeys;
import org.hexapla.people.Circular;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The staff, and the focal point of an organisation for its own people, agree to who comes.
@Component
@Transactional
public class Agreeing {

    private final Registrations registrations;
    private final Quotas quotas;
    private final Settling settling;
    private final Events events;
    private final People people;
    private final PersonKeys keys;
    private final Clock clock;

    Agreeing(
            Registrations registrations,
            Quotas quotas,
            Settling settling,
            Events events,
            People people,
            PersonKeys keys,
            Clock clock) {
        this.registrations = registrations;
        this.quotas = quotas;
        this.settling = settling;
        this.events = events;
        this.people = people;
        this.keys = keys;
        this.clock = clock;
    }

    void requireStaff() {
        people.requireStaff("occasions");
    }

    /// @throws EventRefused where there is none
    @Transactional(readOnly = true)
    Event event(String code) {
        requireStaff();
        return EventCode.parse(code).flatMap(events::find).orElseThrow(() -> EventRefused.notFound(code));
    }

    /// Staff agree or refuse.
    ///
    /// @param reason in the person's language; empty where they agree
    void decide(EventCode event, long id, Answer answer, String reason) {
        requireStaff();
        var asked = registrations
                .find(id)
                .filter(known -> known.event().equals(event))
                .orElseThrow(RegistrationRefused::notFound);
        decide(asked, answer, reason);
    }

    /// A focal point agrees or refuses, for the people of the own organisation alone.
    void decide(Quotas.Quota quota, long id, Answer answer, String reason) {
        var asked = registrations
                .find(id)
                .filter(known -> known.event().equals(quota.event())
                        && known.who().organisation().equalsIgnoreCase(quota.organisation()))
                .orElseThrow(RegistrationRefused::notFound);
        decide(asked, answer, reason);
    }

    enum Answer {
        AGREED,
        REFUSED
    }

    private void decide(Registration asked, Answer answer, String reason) {
        switch (answer) {
            case AGREED -> settling.approve(asked);
            case REFUSED -> settling.decline(asked, reason.strip());
        }
    }

    void setQuota(EventCode event, String organisation, int places, String mail, Language language) {
        requireStaff();
        if (organisation.isBlank() || !Circular.isAddress(mail.strip())) {
            throw RegistrationRefused.incomplete();
        }
        quotas.set(event, organisation.strip(), places, mail.strip(), language);
    }

    @Transactional(readOnly = true)
    List<Registration> waiting(Quotas.Quota quota) {
        return registrations.of(quota.event(), Optional.of(Registration.State.APPROVAL), quota.organisation(), 500);
    }

    /// Takes in somebody who comes without having registered, if there is a place.
    public Registration walkIn(EventCode code, Registration.Who who) {
        requireStaff();
        if (who.name().isEmpty() || !who.mail().isEmpty() && !Circular.isAddress(who.mail())) {
            throw RegistrationRefused.incomplete();
        }
        var person = keys.of(who.mail().isEmpty() ? code + "/" + who.name() : who.mail());
        registrations.lock(code, person);
        var known = registrations.open(code, person);
        if (known.isPresent() && known.get().state() == Registration.State.ACCEPTED) {
            return known.get();
        }
        var id = known.map(Registration::id)
                .orElseGet(() -> registrations.add(code, null, person, who, clock.instant()));
        settling.admit(id);
        return registrations.find(id).orElseThrow();
    }
}
