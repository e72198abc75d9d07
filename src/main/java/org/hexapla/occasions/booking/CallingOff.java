package org.hexapla.occasions.booking;

import java.util.Comparator;
import org.hexapla.occasions.capacity.Reason;
import org.hexapla.occasions.tour.SchedulingSlots;
import org.springframework.stereotype.Component;

/// Calls a time of a tour off: nobody can book it any more, and everybody who did is told and has their money back.
@Component
class CallingOff {

    private final SchedulingSlots scheduling;
    private final Bookings bookings;
    private final Cancelling cancelling;

    CallingOff(SchedulingSlots scheduling, Bookings bookings, Cancelling cancelling) {
        this.scheduling = scheduling;
        this.bookings = bookings;
        this.cancelling = cancelling;
    }

    /// @return how many bookings were given back
    long callOff(long slot) {
        scheduling.callOff(slot);
        // One after the other: a program that is killed here goes on when it is asked again. Those in the line first:
        // what the others give back is then offered to nobody.
        return bookings.of(slot).stream()
                .sorted(Comparator.comparing(Booking::state))
                .filter(booking -> cancelling.cancel(booking.id(), Reason.CLOSED))
                .count();
    }
}
