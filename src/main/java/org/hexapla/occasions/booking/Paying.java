package org.hexapla.occasions.booking;

import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Money;
import org.hexapla.payments.Begun;
import org.hexapla.payments.Charge;
import org.hexapla.payments.Payment;
import org.hexapla.payments.PaymentId;
import org.hexapla.payments.PaymentWay;
import org.hexapla.payments.Payments;
import org.springframework.stereotype.Component;

/// Has guests pay for what is held for them. Outside transactions: a provider is asked.
@Component
class Paying {

    private final Payments payments;
    private final OfferedSlots slots;
    private final Bookings bookings;
    private final Confirming confirming;
    private final Keys keys;

    Paying(Payments payments, OfferedSlots slots, Bookings bookings, Confirming confirming, Keys keys) {
        this.payments = payments;
        this.slots = slots;
        this.bookings = bookings;
        this.confirming = confirming;
        this.keys = keys;
    }

    /// Begins to pay, or goes on. Who pays later or at the door has their places now.
    ///
    /// @return whether money is taken that way here; nothing happens where it is not
    boolean begin(Booking booking, PaymentWay way) {
        if (booking.state() != Booking.State.HELD) {
            return true;
        }
        if (booking.isFree()) {
            confirming.confirm(booking);
            return true;
        }
        if (!payments.ways().contains(way)) {
            return false;
        }
        var begun = payments.begin(charge(booking), way);
        bookings.pay(booking.id(), begun.payment());
        if (begun instanceof Begun.Owed || begun instanceof Begun.Paid) {
            confirming.confirm(booking);
        }
        return true;
    }

    private Charge charge(Booking booking) {
        var language = booking.guest().language();
        return new Charge(
                booking.ref(),
                booking.amount(),
                slots.known(booking.slot()).map(known -> known.tour().title()).orElse(LocalizedText.none()),
                language,
                new Charge.Payer(booking.guest().name(), booking.guest().mail()),
                "/" + language + "/visits/bookings/" + keys.of(booking) + "/return",
                TakingBookings.open());
    }

    /// What is still to be paid becomes what the booking costs now; nothing where it costs nothing any more.
    /// Where somebody paid the old amount in the same moment, what is too much goes back.
    void owe(long id) {
        var booking = bookings.find(id).orElseThrow();
        var open = payments.of(booking.ref()).stream()
                .filter(payment -> payment.isOpen() && !payment.amount().equals(booking.amount()))
                .toList();
        for (var payment : open) {
            if (booking.isFree() || !booking.state().isAlive()) {
                payments.giveUp(payment.id());
            } else {
                bookings.pay(id, payments.begin(charge(booking), payment.way()).payment());
            }
            if (booking.state().isAlive()) {
                returnTooMuch(booking, payment.id());
            }
        }
    }

    private void returnTooMuch(Booking booking, PaymentId id) {
        payments.find(id)
                .filter(Payment::isSettled)
                .map(payment -> new Money(
                        payment.kept().amount().subtract(booking.amount().amount()),
                        booking.amount().currency()))
                .filter(more -> more.amount().signum() > 0)
                .ifPresent(more -> payments.refund(
                        id, more, "more than " + booking.amount().amount()));
    }

    /// Asks the provider how it stands, where that is not known.
    void ask(Booking booking) {
        booking.payment()
                .map(payments::ask)
                .filter(payment -> payment.isSettled() && booking.state() == Booking.State.HELD)
                // The payer need not wait for the messenger, who will find it done.
                .ifPresent(_ -> confirming.confirm(booking));
    }
}
