package org.hexapla.occasions.booking;

import java.util.List;
import org.hexapla.occasions.capacity.WaitingLine;
import org.hexapla.payments.Payments;
import org.springframework.stereotype.Component;

/// All that is said of a booking on its page.
@Component
class ShowingBookings {

    private final OfferedSlots slots;
    private final ShowingVisits visits;
    private final Bookings bookings;
    private final Payments payments;
    private final WaitingLine line;

    ShowingBookings(OfferedSlots slots, ShowingVisits visits, Bookings bookings, Payments payments, WaitingLine line) {
        this.slots = slots;
        this.visits = visits;
        this.bookings = bookings;
        this.payments = payments;
        this.line = line;
    }

    VisitsView.OfBooking view(String key, Booking booking) {
        var known = slots.known(booking.slot()).orElseThrow();
        var isBefore = known.slot().when().starts().isAfter(slots.now());
        return new VisitsView.OfBooking(
                key,
                booking,
                known.station(),
                known.tour(),
                known.slot().day(),
                visits.time(known.slot(), 0),
                booking.payment().flatMap(payments::find),
                booking.isFree() ? List.of() : payments.ways(),
                bookings.tickets(booking.id()),
                booking.waiting()
                        .flatMap(line::find)
                        .map(WaitingLine.Turn::place)
                        .orElse(0),
                isBefore,
                JoiningOnline.isOn(known, slots.now()),
                known.refundableUntil(),
                isBefore && booking.state() == Booking.State.CONFIRMED
                        ? visits.others(known, booking.many())
                        : List.of());
    }
}
