package org.hexapla.occasions.registration;

import java.time.Clock;
import java.util.Locale;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.event.Event;
import org.hexapla.occasions.event.Events;
import org.hexapla.occasions.headcount.PersonKeys;
import org.hexapla.people.Circular;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes down who wants to come. Nobody is counted before the owner of the address has said so: with their
/// account, with the invitation that was sent there, or from the letter, by POST.
@Component
@Transactional
class Registering {

    private final Registrations registrations;
    private final Settling settling;
    private final Inviting inviting;
    private final Events events;
    private final PersonKeys keys;
    private final People people;
    private final Clock clock;

    Registering(
            Registrations registrations,
            Settling settling,
            Inviting inviting,
            Events events,
            PersonKeys keys,
            People people,
            Clock clock) {
        this.registrations = registrations;
        this.settling = settling;
        this.inviting = inviting;
        this.events = events;
        this.keys = keys;
        this.people = people;
        this.clock = clock;
    }

    /// What became of the wish to come. Whether an address is known already is told to its owner alone.
    sealed interface Asked {

        /// A letter goes to the address.
        record ToConfirm() implements Asked {}

        /// The address is the owner's beyond doubt.
        record Taken(Registration registration) implements Asked {}
    }

    /// @param invitation the end of an invitation's address; empty for none
    Asked ask(EventCode code, Application application, String invitation) {
        var event = events.open(code);
        requireOpen(event, application, invitation);
        var who = application.who();
        var person = keys.of(who.mail());
        registrations.lock(code, person);
        var known = registrations.open(code, person);
        if (known.isPresent()) {
            settling.remind(known.get(), event);
            return isOwn(who.mail(), invitation, code) ? new Asked.Taken(known.get()) : new Asked.ToConfirm();
        }
        var now = clock.instant();
        var id = registrations.add(code, null, person, who, now);
        for (var companion : application.companions()) {
            var mark = companion.mail().isEmpty() ? id + "/" + companion.name() : companion.mail();
            registrations.add(code, id, keys.of(mark), application.who(companion), now);
        }
        if (isOwn(who.mail(), invitation, code)) {
            settling.confirm(id);
            return new Asked.Taken(registrations.find(id).orElseThrow());
        }
        settling.askToConfirm(registrations.find(id).orElseThrow(), event);
        return new Asked.ToConfirm();
    }

    private void requireOpen(Event event, Application application, String invitation) {
        if (!event.isOpenAt(clock.instant())) {
            throw RegistrationRefused.closed();
        }
        var admission = event.content().admission();
        if (admission.how() == Event.How.INVITED
                && inviting.find(event.code(), invitation).isEmpty()) {
            throw RegistrationRefused.invited();
        }
        if (application.people() > admission.largest()) {
            throw RegistrationRefused.tooMany(admission.largest());
        }
        var who = application.who();
        if (who.name().isEmpty()
                || !Circular.isAddress(who.mail())
                || admission.how() == Event.How.APPROVED && who.organisation().isEmpty()) {
            throw RegistrationRefused.incomplete();
        }
    }

    private boolean isOwn(String mail, String invitation, EventCode event) {
        var wanted = mail.toLowerCase(Locale.ROOT);
        var invited = inviting.find(event, invitation).map(Inviting.Invitation::mail);
        var own = people.current().flatMap(person -> people.addressOf(person.id()));
        return invited.or(() -> own)
                .filter(known -> known.toLowerCase(Locale.ROOT).equals(wanted))
                .isPresent();
    }
}
