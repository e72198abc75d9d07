package org.hexapla.occasions.booking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hexapla.kernel.Money;
import org.hexapla.occasions.capacity.Claim;
import org.hexapla.occasions.capacity.Claimed;
import org.hexapla.occasions.capacity.Ledger;
import org.hexapla.occasions.capacity.Reason;
import org.hexapla.payments.Payment;
import org.hexapla.payments.Payments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Takes single tickets of a booking back: part of a group does not come. Their places are free for others,
/// they let nobody in any more, and what was paid for them is paid back once, however often it is asked.
@Component
class GivingBack {

    private final OfferedSlots slots;
    private final Bookings bookings;
    private final Ledger ledger;
    private final Payments payments;
    private final Paying paying;
    private final WritingToGuests writing;
    private final TransactionOperations transaction;

    GivingBack(
            OfferedSlots slots,
            Bookings bookings,
            Ledger ledger,
            Payments payments,
            Paying paying,
            WritingToGuests writing,
            TransactionOperations transaction) {
        this.slots = slots;
        this.bookings = bookings;
        this.ledger = ledger;
        this.payments = payments;
        this.paying = paying;
        this.writing = writing;
        this.transaction = transaction;
    }

    /// By guests, until it begins; their money comes back until so many hours before, as the station has it.
    GivenBack byGuest(long booking, Set<Long> tickets) {
        return giveBack(booking, tickets, false);
    }

    /// By the staff, at any time and always with the money.
    GivenBack byStaff(long booking, Set<Long> tickets) {
        return giveBack(booking, tickets, true);
    }

    private GivenBack giveBack(long id, Set<Long> wanted, boolean isByStaff) {
        var given = Objects.requireNonNull(transaction.execute(_ -> bookings.lock(id)
                .filter(booking -> booking.state() == Booking.State.CONFIRMED)
                .map(booking -> take(booking, wanted, isByStaff))
                .orElse(new GivenBack.None())));
        if (given instanceof GivenBack.Done) {
            // Outside the transaction: who has not paid yet owes less.
            paying.owe(id);
        }
        return given;
    }

    private GivenBack take(Booking booking, Set<Long> wanted, boolean isByStaff) {
        var known = slots.known(booking.slot()).orElseThrow();
        if (!isByStaff && !known.slot().when().starts().isAfter(slots.now())) {
            return new GivenBack.Over();
        }
        var valid = bookings.tickets(booking.id()).stream()
                .filter(ticket -> !ticket.isVoid())
                .toList();
        var chosen = valid.stream()
                .filter(ticket -> ticket.isOpen() && wanted.contains(ticket.id()))
                .toList();
        if (chosen.isEmpty()) {
            return new GivenBack.None();
        }
        bookings.invalidate(chosen);
        var isRefunded = isByStaff || slots.isRefundable(booking);
        var returned = isRefunded ? refund(booking, chosen) : nothing(booking);
        if (chosen.size() == valid.size()) {
            booking.claim().ifPresent(claim -> ledger.release(claim, Reason.CANCELLED));
            bookings.become(booking.id(), Booking.State.CANCELLED, slots.now());
        } else {
            free(booking, new Claim.Places(known.slot().places(), booking.many() - chosen.size()));
            shrink(booking, chosen, isRefunded);
        }
        tell(bookings.find(booking.id()).orElseThrow(), returned, isRefunded || !isPaid(booking));
        return new GivenBack.Done(returned);
    }

    private void free(Booking booking, Claim.Places kept) {
        var claim = booking.claim().orElseThrow();
        if (!(ledger.move(claim, List.of(kept)) instanceof Claimed.Held)) {
            throw new IllegalStateException("%s cannot take fewer places".formatted(claim));
        }
    }

    private void tell(Booking booking, Money returned, boolean isFair) {
        if (isFair) {
            writing.fewer(booking, returned);
        } else {
            writing.fewerWithoutMoney(booking);
        }
    }

    private boolean isPaid(Booking booking) {
        return payments.of(booking.ref()).stream().anyMatch(Payment::isSettled);
    }

    private void shrink(Booking booking, List<Ticket> chosen, boolean isRefunded) {
        var people = new TreeMap<>(booking.people());
        chosen.forEach(ticket -> people.merge(ticket.category(), -1, Integer::sum));
        people.values().removeIf(many -> many <= 0);
        var less = isRefunded ? sum(chosen) : BigDecimal.ZERO;
        var amount = booking.amount().amount().subtract(less).max(BigDecimal.ZERO);
        bookings.shrink(booking.id(), people, new Money(amount, booking.amount().currency()), slots.now());
    }

    /// Never more than is left of what was paid.
    private Money refund(Booking booking, List<Ticket> chosen) {
        var paid = payments.of(booking.ref()).stream()
                .filter(payment ->
                        payment.isSettled() && payment.kept().amount().signum() > 0)
                .findFirst();
        var amount = sum(chosen).min(paid.map(Payment::kept).map(Money::amount).orElse(BigDecimal.ZERO));
        var back = new Money(amount, booking.amount().currency());
        if (amount.signum() > 0) {
            var numbers =
                    chosen.stream().map(ticket -> Long.toString(ticket.id())).collect(Collectors.joining(" "));
            payments.refund(paid.orElseThrow().id(), back, "tickets " + numbers);
        }
        return back;
    }

    private static BigDecimal sum(List<Ticket> tickets) {
        return tickets.stream().map(ticket -> ticket.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Money nothing(Booking booking) {
        return new Money(BigDecimal.ZERO, booking.amount().currency());
    }
}
