package org.hexapla.occasions.booking;

import org.hexapla.occasions.capacity.Ledger;
import org.hexapla.occasions.capacity.Reason;
import org.hexapla.occasions.capacity.WaitingLine;
import org.hexapla.payments.Payment;
import org.hexapla.payments.Payments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Gives bookings back, until the tour begins, and with them the money.
@Component
class Cancelling {

    private final OfferedSlots slots;
    private final Bookings bookings;
    private final Ledger ledger;
    private final WaitingLine line;
    private final Payments payments;
    private final WritingToGuests writing;
    private final TransactionOperations transaction;

    Cancelling(
            OfferedSlots slots,
            Bookings bookings,
            Ledger ledger,
            WaitingLine line,
            Payments payments,
            WritingToGuests writing,
            TransactionOperations transaction) {
        this.slots = slots;
        this.bookings = bookings;
        this.ledger = ledger;
        this.line = line;
        this.payments = payments;
        this.writing = writing;
        this.transaction = transaction;
    }

    /// @return whether it was given back; not after it began, nor twice
    boolean cancel(long id, Reason why) {
        var isDone = Boolean.TRUE.equals(transaction.execute(_ -> bookings.lock(id)
                .filter(booking -> booking.state().isAlive() && (why == Reason.CLOSED || isBefore(booking)))
                .map(booking -> {
                    giveBack(booking, why);
                    return true;
                })
                .orElse(false)));
        if (isDone) {
            // Outside the transaction, for a provider may have to be asked.
            payments.of(Booking.ref(id)).stream()
                    .filter(Payment::isOpen)
                    .forEach(payment -> payments.giveUp(payment.id()));
        }
        return isDone;
    }

    private void giveBack(Booking booking, Reason why) {
        booking.waiting().ifPresent(line::leave);
        booking.claim().ifPresent(claim -> ledger.release(claim, why));
        bookings.invalidate(booking.id());
        bookings.become(booking.id(), Booking.State.CANCELLED, slots.now());
        var isRefunded = why == Reason.CLOSED || slots.isRefundable(booking);
        var paid = payments.of(booking.ref()).stream()
                .filter(payment ->
                        payment.isSettled() && payment.kept().amount().signum() > 0)
                .toList();
        if (isRefunded) {
            paid.forEach(payment -> payments.refund(payment.id(), payment.kept(), "cancelled"));
        }
        if (why == Reason.CLOSED) {
            writing.calledOff(booking);
        } else if (isRefunded || paid.isEmpty()) {
            writing.cancelled(booking);
        } else {
            writing.cancelledLate(booking);
        }
    }

    private boolean isBefore(Booking booking) {
        return slots.known(booking.slot())
                .filter(known -> known.slot().when().starts().isAfter(slots.now()))
                .isPresent();
    }
}
