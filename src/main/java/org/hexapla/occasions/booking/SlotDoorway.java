package org.hexapla.occasions.booking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hexapla.calendar.Zone;
import org.hexapla.kernel.ItemRef;
import org.hexapla.occasions.checkin.Doorway;
import org.hexapla.occasions.event.Event;
import org.hexapla.occasions.tour.Slot;
import org.hexapla.occasions.visit.Admissions;
import org.springframework.stereotype.Component;

/// The doors of times of tours: whoever has a ticket that was not given back comes in, and is a visitor.
@Component
class SlotDoorway implements Doorway {

    private final Bookings bookings;
    private final OfferedSlots slots;
    private final Admissions admissions;

    SlotDoorway(Bookings bookings, OfferedSlots slots, Admissions admissions) {
        this.bookings = bookings;
        this.slots = slots;
        this.admissions = admissions;
    }

    @Override
    public String kind() {
        return Slot.KIND;
    }

    @Override
    public String passKind() {
        return Ticket.KIND;
    }

    @Override
    public Optional<Place> place(String id) {
        return id.matches("\\d{1,15}") ? slots.known(Long.parseLong(id)).map(SlotDoorway::place) : Optional.empty();
    }

    private static Place place(OfferedSlots.Offered known) {
        var when = known.slot().when();
        var path = "/occasions/visits/slots/" + known.slot().id();
        return new Place(
                known.slot().ref(),
                known.tour().title(),
                new Event.When(when.starts(), when.ends(), new Zone(when.zone())),
                path + "/doors",
                path);
    }

    /// Its booking is locked, so that nobody gives the ticket back while it lets somebody in.
    @Override
    public Optional<Comer> locked(long pass) {
        return bookings.ofTicket(pass)
                .flatMap(booking -> bookings.lock(booking.id()))
                .flatMap(booking -> bookings.tickets(booking.id()).stream()
                        .filter(ticket -> ticket.id() == pass)
                        .map(ticket -> comer(booking, ticket))
                        .findFirst());
    }

    private static Comer comer(Booking booking, Ticket ticket) {
        var standing = ticket.isVoid()
                ? Standing.GIVEN_BACK
                : booking.state() == Booking.State.CONFIRMED ? Standing.EXPECTED : Standing.NO_PLACE;
        return new Comer(ticket.id(), Slot.ref(booking.slot()), booking.guest().name(), "", booking.number(), standing);
    }

    @Override
    public void came(Comer comer, Instant at) {
        var booking = bookings.ofTicket(comer.pass()).orElseThrow();
        var known = slots.known(booking.slot()).orElseThrow();
        bookings.tickets(booking.id()).stream()
                .filter(ticket -> ticket.id() == comer.pass())
                .forEach(ticket -> admissions.admit(
                        known.slot(),
                        known.tour(),
                        ticket.id(),
                        ticket.category(),
                        booking.guest().country()));
    }

    @Override
    public List<Comer> named(ItemRef place, String words, int most) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        return bookings.of(Long.parseLong(place.id())).stream()
                .filter(booking -> booking.state() == Booking.State.CONFIRMED)
                .filter(booking ->
                        booking.guest().name().toLowerCase(Locale.ROOT).contains(wanted)
                                || booking.number().equalsIgnoreCase(wanted))
                .flatMap(booking -> bookings.tickets(booking.id()).stream()
                        .filter(Ticket::isOpen)
                        .map(ticket -> comer(booking, ticket)))
                .limit(most)
                .toList();
    }

    @Override
    public Map<Long, String> names(Collection<Long> passes) {
        return bookings.namesOfTickets(passes);
    }

    @Override
    public List<Long> expected(ItemRef place) {
        return bookings.ticketsFor(Long.parseLong(place.id()));
    }

    @Override
    public List<Count> counts(ItemRef place) {
        var tickets = bookings.of(Long.parseLong(place.id())).stream()
                .filter(booking -> booking.state() == Booking.State.CONFIRMED)
                .flatMap(booking -> bookings.tickets(booking.id()).stream())
                .filter(ticket -> !ticket.isVoid())
                .toList();
        var came = tickets.stream().filter(Ticket::isUsed).count();
        return List.of(
                new Count("visits.booked", tickets.size()),
                new Count("visits.came", came),
                new Count("visits.not-come", tickets.size() - came));
    }
}
