package org.hexapla.occasions.booking;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.occasions.capacity.ClaimExpired;
import org.hexapla.occasions.capacity.Confirmed;
import org.hexapla.occasions.capacity.Ledger;
import org.hexapla.occasions.capacity.PlacesOffered;
import org.hexapla.occasions.tour.Category;
import org.hexapla.payments.Payment;
import org.hexapla.payments.PaymentSettled;
import org.hexapla.payments.PaymentWay;
import org.hexapla.payments.Payments;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes bookings firm, and lets those go that were not paid in time. What the ledger and the payments tell may
/// come twice, and late: a booking that is firm stays so, and money that came for what is gone goes back.
@Component
class Confirming {

    private final OfferedSlots slots;
    private final Bookings bookings;
    private final Ledger ledger;
    private final Payments payments;
    private final WritingToGuests writing;
    private final Clock clock;

    Confirming(
            OfferedSlots slots,
            Bookings bookings,
            Ledger ledger,
            Payments payments,
            WritingToGuests writing,
            Clock clock) {
        this.slots = slots;
        this.bookings = bookings;
        this.ledger = ledger;
        this.payments = payments;
        this.writing = writing;
        this.clock = clock;
    }

    /// @return whether the places are theirs
    @Transactional
    public boolean confirm(Booking booking) {
        if (booking.state() == Booking.State.CONFIRMED) {
            return true;
        }
        if (booking.claim().isEmpty() || ledger.confirm(booking.claim().get()) == Confirmed.GONE) {
            return false;
        }
        bookings.become(booking.id(), Booking.State.CONFIRMED, clock.instant());
        bookings.issue(booking, prices(booking));
        writing.confirmed(booking);
        return true;
    }

    /// What each of its people pays in full.
    private Map<Category, BigDecimal> prices(Booking booking) {
        var prices = new TreeMap<Category, BigDecimal>();
        slots.known(booking.slot())
                .ifPresent(known -> booking.people()
                        .keySet()
                        .forEach(category ->
                                known.tour().price(category).ifPresent(price -> prices.put(category, price.amount()))));
        return prices;
    }

    /// Nothing is theirs yet: they stand in line.
    void queued(Booking booking) {
        writing.waiting(booking);
    }

    @ApplicationModuleListener
    void on(PaymentSettled settled) {
        find(settled.what().kind(), settled.what().id()).ifPresent(booking -> {
            var isTheirs = booking.state() != Booking.State.CANCELLED && confirm(booking);
            if (!isTheirs) {
                payments.find(settled.payment()).filter(Payment::isSettled).ifPresent(payment -> {
                    if (payment.kept().amount().signum() > 0) {
                        payments.refund(payment.id(), payment.kept(), "gone");
                    }
                    bookings.become(booking.id(), Booking.State.CANCELLED, clock.instant());
                    writing.tooLate(booking);
                });
            }
        });
    }

    @ApplicationModuleListener
    void on(ClaimExpired expired) {
        find(expired.holder().kind(), expired.holder().id())
                .filter(booking -> isOver(booking, expired)
                        // Somebody who paid at the last moment may have it again already.
                        && ledger.parts(expired.claim()).isEmpty())
                .ifPresent(booking -> {
                    bookings.become(booking.id(), Booking.State.LAPSED, clock.instant());
                    // A provider's page is closed by itself before this.
                    payments.of(booking.ref()).stream()
                            .filter(payment -> payment.isOpen() && payment.way() != PaymentWay.CARD)
                            .forEach(payment -> payments.giveUp(payment.id()));
                    writing.lapsed(booking);
                });
    }

    @ApplicationModuleListener
    void on(PlacesOffered offered) {
        find(offered.holder().kind(), offered.holder().id())
                .filter(booking -> booking.state() == Booking.State.WAITING)
                .ifPresent(booking -> {
                    bookings.hold(booking.id(), offered.claim(), clock.instant());
                    writing.offered(booking, offered.until());
                });
    }

    /// What is told comes not always in its order: an offer may be over before it was told of.
    private static boolean isOver(Booking booking, ClaimExpired expired) {
        return booking.state() == Booking.State.WAITING
                || booking.state() == Booking.State.HELD && booking.claim().equals(Optional.of(expired.claim()));
    }

    private Optional<Booking> find(String kind, String id) {
        return kind.equals("occasions.booking") ? bookings.lock(Long.parseLong(id)) : Optional.empty();
    }
}
