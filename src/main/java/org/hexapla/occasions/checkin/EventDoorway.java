package org.hexapla.occasions.checkin;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.ItemRef;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.event.Events;
import org.hexapla.occasions.headcount.Headcounts;
import org.hexapla.occasions.registration.Registration;
import org.hexapla.occasions.registration.Registrations;
import org.hexapla.occasions.seating.Seat;
import org.hexapla.occasions.seating.Seats;
import org.springframework.stereotype.Component;

/// The doors of events: whoever was accepted comes in.
@Component
class EventDoorway implements Doorway {

    private final Events events;
    private final Registrations registrations;
    private final Headcounts headcounts;
    private final Seats seats;

    EventDoorway(Events events, Registrations registrations, Headcounts headcounts, Seats seats) {
        this.events = events;
        this.registrations = registrations;
        this.headcounts = headcounts;
        this.seats = seats;
    }

    @Override
    public String kind() {
        return EventCode.KIND;
    }

    @Override
    public String passKind() {
        return Registration.KIND;
    }

    @Override
    public Optional<Place> place(String id) {
        return EventCode.parse(id)
                .flatMap(events::find)
                .map(event -> new Place(
                        event.code().item(),
                        event.content().words().title(),
                        event.content().when(),
                        event.deskPath() + "/doors",
                        event.deskPath() + "/people"));
    }

    @Override
    public Optional<Comer> locked(long pass) {
        return registrations.locked(pass).map(this::comer);
    }

    private Comer comer(Registration registration) {
        return new Comer(
                registration.id(),
                registration.event().item(),
                registration.who().name(),
                seats.of(registration.id()).map(Seat::code).orElse(""),
                registration.who().organisation(),
                registration.state() == Registration.State.ACCEPTED ? Standing.EXPECTED : Standing.NO_PLACE);
    }

    @Override
    public void came(Comer comer, Instant at) {
        registrations.attend(comer.pass(), at);
    }

    @Override
    public List<Comer> named(ItemRef place, String words, int most) {
        return registrations.named(code(place), words, most).stream()
                .map(this::comer)
                .toList();
    }

    @Override
    public Map<Long, String> names(Collection<Long> passes) {
        return registrations.names(passes);
    }

    @Override
    public List<Long> expected(ItemRef place) {
        return registrations.accepted(code(place));
    }

    @Override
    public List<Count> counts(ItemRef place) {
        var count = headcounts.of(code(place));
        return List.of(
                new Count("registration.registered", count.registered()),
                new Count("registration.accepted", count.accepted()),
                new Count("registration.attended", count.attended()),
                new Count("registration.different", count.people()));
    }

    private static EventCode code(ItemRef place) {
        return new EventCode(place.id());
    }
}
