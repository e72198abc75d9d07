package org.hexapla.occasions.booking;

import java.util.List;
import java.util.Objects;
import org.hexapla.occasions.capacity.Claim;
import org.hexapla.occasions.capacity.Claimed;
import org.hexapla.occasions.capacity.Ledger;
import org.hexapla.occasions.tour.Leading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Moves bookings to another time of the same tour, until it begins.
@Component
class Moving {

    private final OfferedSlots slots;
    private final Bookings bookings;
    private final Leading leading;
    private final Ledger ledger;
    private final WritingToGuests writing;
    private final TransactionOperations transaction;

    Moving(
            OfferedSlots slots,
            Bookings bookings,
            Leading leading,
            Ledger ledger,
            WritingToGuests writing,
            TransactionOperations transaction) {
        this.slots = slots;
        this.bookings = bookings;
        this.leading = leading;
        this.ledger = ledger;
        this.writing = writing;
        this.transaction = transaction;
    }

    /// Takes places at another time of the same tour instead, or leaves all as it was.
    Booked move(long id, long to) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var moved = bookings.lock(id)
                    .filter(booking -> booking.state() == Booking.State.CONFIRMED)
                    .map(booking -> move(booking, to))
                    .orElse(new Booked.NotOffered());
            if (!(moved instanceof Booked.Done)) {
                status.setRollbackOnly();
            }
            return moved;
        }));
    }

    private Booked move(Booking booking, long to) {
        var from = slots.known(booking.slot()).orElseThrow();
        if (!from.slot().when().starts().isAfter(slots.now())) {
            return new Booked.NotOffered();
        }
        var other = slots.find(to)
                .filter(known -> known.tour().code().equals(from.tour().code()) && to != booking.slot());
        if (other.isEmpty()) {
            return new Booked.NotOffered();
        }
        if (!leading.isLed(to)) {
            return new Booked.NotLed();
        }
        var places = List.<Claim>of(new Claim.Places(other.get().slot().places(), booking.many()));
        return switch (ledger.move(booking.claim().orElseThrow(), places)) {
            case Claimed.Full(var _, var left) -> new Booked.Full(left);
            case Claimed.Busy _ -> new Booked.NotLed();
            case Claimed.Held _ -> {
                bookings.move(booking.id(), to, slots.now());
                var moved = bookings.find(booking.id()).orElseThrow();
                writing.changed(moved);
                yield new Booked.Done(moved);
            }
        };
    }
}
