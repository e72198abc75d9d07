package org.hexapla.occasions.booking;

import java.util.Comparator;
import org.hexapla.occasions.capacity.Reason;
import org.hexapla.occasions.tour.SchedulingSlots;
import org.hexapla.occasions.tour.Slot;
import org.hexapla.occasions.tour.Slots;
import org.springframework.stereotype.Component;

/// Calls a time of a tour off: nobody can book it any more, and everybody who did is told and has their money back.
@Component
public class CallingOff {

    private final SchedulingSlots scheduling;
    private final Slots slots;
    private final Bookings bookings;
    private final Cancelling cancelling;

    CallingOff(SchedulingSlots scheduling, Slots slots, Bookings bookings, Cancelling cancelling) {
        this.scheduling = scheduling;
        this.slots = slots;
        this.bookings = bookings;
        this.cancelling = cancelling;
    }

    /// @return how many bookings were given back
    long callOff(long slot) {
        scheduling.callOff(slot);
        return giveBack(slot);
    }

    /// The same for a closure of the station. A closure that was ended in the meantime calls nothing off.
    public void callOffFor(long slot, long closure) {
        scheduling.callOffFor(slot, closure);
        if (slots.isCalledOffFor(slot, closure)) {
            giveBack(slot);
        }
    }

    private long giveBack(long slot) {
        // One after the other: a program that is killed here goes on when it is asked again. Those in the line first:
        // what the others give back is then offered to nobody.
        return bookings.of(slot).stream()
                .sorted(Comparator.comparing(Booking::state))
                // Whoever books after it was opened again keeps their place.
                .takeWhile(_ -> slots.find(slot).filter(Slot::isCancelled).isPresent())
                .filter(booking -> cancelling.cancel(booking.id(), Reason.CLOSED))
                .count();
    }
}
