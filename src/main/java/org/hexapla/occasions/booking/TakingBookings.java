package org.hexapla.occasions.booking;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hexapla.kernel.Money;
import org.hexapla.occasions.capacity.Claim;
import org.hexapla.occasions.capacity.ClaimId;
import org.hexapla.occasions.capacity.Claimed;
import org.hexapla.occasions.capacity.Ledger;
import org.hexapla.occasions.capacity.WaitingId;
import org.hexapla.occasions.capacity.WaitingLine;
import org.hexapla.occasions.tour.Leading;
import org.hexapla.occasions.tour.Slot;
import org.hexapla.occasions.tour.Tour;
import org.hexapla.occasions.voucher.Voucher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Takes bookings: places, guide and booking in one transaction, or nothing.
@Component
class TakingBookings {

    /// Longer than a provider's page takes money, so that nobody pays for what is gone.
    private static final Duration HOLD = Duration.ofMinutes(45);

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST_OF_AN_ADDRESS = 12;

    private final OfferedSlots offered;
    private final Bookings bookings;
    private final Leading leading;
    private final Ledger ledger;
    private final WaitingLine line;
    private final Confirming confirming;
    private final TransactionOperations transaction;

    TakingBookings(
            OfferedSlots offered,
            Bookings bookings,
            Leading leading,
            Ledger ledger,
            WaitingLine line,
            Confirming confirming,
            TransactionOperations transaction) {
        this.offered = offered;
        this.bookings = bookings;
        this.leading = leading;
        this.ledger = ledger;
        this.line = line;
        this.confirming = confirming;
        this.transaction = transaction;
    }

    Booked book(Wish wish) {
        return checked(wish, (slot, tour) -> leading.isLed(slot.id()) ? take(wish, slot, tour) : new Booked.NotLed());
    }

    /// Puts a group at the end of the line.
    Booked queue(Wish wish) {
        return checked(wish, (slot, tour) -> {
            if (!leading.isOn(slot.id())) {
                return new Booked.NotOffered();
            }
            var id = bookings.nextId();
            var waiting = line.join(slot.places(), Booking.ref(id), wish.many());
            return keep(wish, slot, tour, new Place(id, Booking.State.WAITING, Optional.empty(), Optional.of(waiting)));
        });
    }

    @FunctionalInterface
    private interface Taking {
        Booked take(Slot slot, Tour tour);
    }

    private Booked checked(Wish wish, Taking taking) {
        var mistake = wish.mistake();
        if (!mistake.isEmpty()) {
            return new Booked.Mistake(mistake);
        }
        return sent(wish).orElseGet(() -> {
            try {
                return fresh(wish, taking);
            } catch (DuplicateKeyException e) {
                // The same form was on its way twice.
                return sent(wish).orElseThrow(() -> e);
            }
        });
    }

    private Optional<Booked> sent(Wish wish) {
        return wish.digest().flatMap(bookings::ofForm).map(Booked.Done::new);
    }

    private Booked fresh(Wish wish, Taking taking) {
        if (bookings.since(wish.guest().mail(), offered.now().minus(WINDOW)) >= MOST_OF_AN_ADDRESS) {
            return new Booked.Mistake("visits.mistake.too-often");
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            var known = offered.find(wish.slot());
            var booked = known.isEmpty()
                    ? new Booked.NotOffered()
                    : taking.take(known.get().slot(), known.get().tour());
            if (!(booked instanceof Booked.Done)) {
                // A guide that was found for it leads nothing.
                status.setRollbackOnly();
            }
            return booked;
        }));
    }

    private Booked take(Wish wish, Slot slot, Tour tour) {
        var id = bookings.nextId();
        var places = List.<Claim>of(new Claim.Places(slot.places(), wish.many()));
        return switch (ledger.claim(Booking.ref(id), HOLD, places)) {
            case Claimed.Full(var _, var left) -> new Booked.Full(left);
            case Claimed.Busy _ -> new Booked.NotLed();
            case Claimed.Held(var claim, var _) ->
                keep(wish, slot, tour, new Place(id, Booking.State.HELD, Optional.of(claim), Optional.empty()));
        };
    }

    private record Place(long id, Booking.State state, Optional<ClaimId> claim, Optional<WaitingId> waiting) {}

    private Booked keep(Wish wish, Slot slot, Tour tour, Place place) {
        var full = amount(wish, tour);
        var voucher = wish.voucher().isBlank()
                ? Optional.<Voucher>empty()
                : offered.vouchers().use(wish.voucher(), tour, slot.when().zone());
        if (full.isEmpty() || !wish.voucher().isBlank() && voucher.isEmpty()) {
            return new Booked.Mistake(full.isEmpty() ? "visits.mistake.category" : "visits.mistake.voucher");
        }
        var amount = voucher.map(known -> known.off(full.get())).orElse(full.get());
        var booking = new Booking(
                place.id(),
                Keys.number(),
                slot.id(),
                wish.guest(),
                wish.people(),
                amount,
                place.state(),
                place.claim(),
                place.waiting(),
                Optional.empty(),
                offered.now());
        bookings.add(booking, voucher.map(Voucher::code), wish.digest());
        if (place.state() == Booking.State.HELD && booking.isFree()) {
            confirming.confirm(booking);
        } else if (place.state() == Booking.State.WAITING) {
            confirming.queued(booking);
        }
        return new Booked.Done(booking);
    }

    /// Nothing where somebody is of a category that the tour is not for.
    private Optional<Money> amount(Wish wish, Tour tour) {
        var currency = offered.currency(tour);
        var sum = new Money(BigDecimal.ZERO, currency);
        for (var group : wish.people().entrySet()) {
            if (!tour.categories().contains(group.getKey())) {
                return Optional.empty();
            }
            var price = tour.price(group.getKey()).map(Money::amount).orElse(BigDecimal.ZERO);
            sum = sum.plus(new Money(price.multiply(BigDecimal.valueOf(group.getValue())), currency));
        }
        return Optional.of(sum);
    }

    static Duration open() {
        return HOLD.minusMinutes(10);
    }
}
