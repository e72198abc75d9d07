package org.hexapla.occasions.booking;

import java.util.Optional;
import org.hexapla.occasions.ticket.Passes;
import org.hexapla.occasions.tour.Visits;
import org.hexapla.occasions.visit.Admissions;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;

/// Lets guests in on their tickets. Two doors and one ticket: one person is inside.
@Component
class AdmittingGuests {

    private final Passes passes;
    private final Bookings bookings;
    private final OfferedSlots slots;
    private final Admissions admissions;
    private final People people;

    AdmittingGuests(Passes passes, Bookings bookings, OfferedSlots slots, Admissions admissions, People people) {
        this.passes = passes;
        this.bookings = bookings;
        this.slots = slots;
        this.admissions = admissions;
        this.people = people;
    }

    /// What became of a ticket at a door.
    enum Admission {
        ADMITTED,
        /// Somebody came in on it before.
        TWICE,
        /// It is for another time.
        ANOTHER,
        /// It was given back.
        VOID,
        /// It is none of ours.
        UNKNOWN;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// @param code what the square code says
    Admission admit(long slot, String code) {
        people.requireStaff(Visits.DEPARTMENT);
        return passes.read(code)
                .filter(pass -> pass.kind().equals("occasions.ticket"))
                .map(pass -> admit(slot, Long.parseLong(pass.id())))
                .orElse(Admission.UNKNOWN);
    }

    Admission admit(long slot, long number) {
        people.requireStaff(Visits.DEPARTMENT);
        var booking = bookings.ofTicket(number);
        var ticket = booking.flatMap(known -> bookings.tickets(known.id()).stream()
                .filter(one -> one.id() == number)
                .findFirst());
        if (booking.isEmpty() || ticket.isEmpty()) {
            return Admission.UNKNOWN;
        }
        if (booking.get().slot() != slot) {
            return Admission.ANOTHER;
        }
        return ticket.get().isVoid() ? Admission.VOID : admit(booking.get(), ticket.get());
    }

    private Admission admit(Booking booking, Ticket ticket) {
        var isNew = slots.known(booking.slot())
                .flatMap(known -> Optional.of(admissions.admit(
                        known.slot(),
                        known.tour(),
                        ticket.id(),
                        ticket.category(),
                        booking.guest().country())))
                .orElse(false);
        return isNew ? Admission.ADMITTED : Admission.TWICE;
    }
}
