package org.hexapla.occasions.booking;

import java.time.Duration;
import java.time.Instant;
import org.hexapla.occasions.tour.Mode;
import org.hexapla.occasions.visit.Admissions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts guests who follow a tour on line: those of a booking who have said that they are there now, once.
@Component
class JoiningOnline {

    private static final Duration BEFORE = Duration.ofMinutes(30);

    private final Bookings bookings;
    private final OfferedSlots slots;
    private final Admissions admissions;

    JoiningOnline(Bookings bookings, OfferedSlots slots, Admissions admissions) {
        this.bookings = bookings;
        this.slots = slots;
        this.admissions = admissions;
    }

    /// @return whether it is on just now
    @Transactional
    public boolean join(long id) {
        var booking = bookings.lock(id).filter(known -> known.state() == Booking.State.CONFIRMED);
        var known = booking.flatMap(one -> slots.known(one.slot())).filter(one -> isOn(one, slots.now()));
        if (booking.isEmpty() || known.isEmpty()) {
            return false;
        }
        bookings.tickets(id).stream()
                .filter(Ticket::isOpen)
                .forEach(ticket -> admissions.admit(
                        known.get().slot(),
                        known.get().tour(),
                        ticket.id(),
                        ticket.category(),
                        booking.get().guest().country()));
        return true;
    }

    /// From half an hour before it begins.
    static boolean isOn(OfferedSlots.Offered known, Instant now) {
        var when = known.slot().when();
        return known.tour().content().mode() == Mode.ONLINE
                && !known.slot().isCancelled()
                && !now.isBefore(when.starts().minus(BEFORE))
                && now.isBefore(when.ends());
    }
}
