package org.hexapla.occasions.registration;

import java.util.List;
import org.hexapla.occasions.capacity.Reason;
import org.hexapla.occasions.event.Event;
import org.hexapla.occasions.event.Events;
import org.hexapla.occasions.headcount.OwnAddresses;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What whoever registered does on their own page, which opens by an address that only they know.
@Component
@Transactional
public class Owning {

    private final OwnAddresses addresses;
    private final Registrations registrations;
    private final Settling settling;
    private final Events events;

    Owning(OwnAddresses addresses, Registrations registrations, Settling settling, Events events) {
        this.addresses = addresses;
        this.registrations = registrations;
        this.settling = settling;
        this.events = events;
    }

    /// @throws RegistrationRefused where the house has not written that address
    @Transactional(readOnly = true)
    public Registration find(String token) {
        return addresses
                .read(OwnAddresses.Opens.REGISTRATION, token)
                .flatMap(registrations::find)
                .orElseThrow(RegistrationRefused::notFound);
    }

    @Transactional(readOnly = true)
    public Event event(Registration registration) {
        return events.find(registration.event()).orElseThrow(RegistrationRefused::notFound);
    }

    @Transactional(readOnly = true)
    List<Registration> members(Registration registration) {
        return registrations.members(registration.id());
    }

    void confirm(String token) {
        settling.confirm(find(token).id());
    }

    void accept(String token) {
        settling.accept(find(token).id());
    }

    void cancel(String token) {
        settling.cancel(find(token).id(), Reason.CANCELLED);
    }

    /// Takes one out of a group.
    void leave(String token, long member) {
        var own = find(token);
        registrations
                .find(member)
                .filter(known -> known.parent() != null && known.parent() == own.id())
                .ifPresent(known -> settling.cancel(known.id(), Reason.CANCELLED));
    }

    /// The address stays: it is the person.
    void change(String token, Registration.Who who) {
        var own = find(token);
        if (!own.state().isOpen()) {
            throw RegistrationRefused.state();
        }
        if (who.name().isEmpty()) {
            throw RegistrationRefused.incomplete();
        }
        registrations.change(own.id(), who);
    }
}
