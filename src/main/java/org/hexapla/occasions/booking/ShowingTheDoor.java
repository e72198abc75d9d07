package org.hexapla.occasions.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.occasions.capacity.Ledger;
import org.hexapla.occasions.capacity.Standing;
import org.hexapla.occasions.station.Stations;
import org.hexapla.occasions.tour.Slot;
import org.hexapla.occasions.tour.Slots;
import org.hexapla.occasions.tour.TourGuides;
import org.hexapla.occasions.tour.TourRefused;
import org.hexapla.payments.Payment;
import org.hexapla.payments.Payments;
import org.springframework.stereotype.Component;

/// The board of a day, and all that is known of a time at its door.
@Component
class ShowingTheDoor {

    private final OfferedSlots offered;
    private final Slots slots;
    private final Stations stations;
    private final Bookings bookings;
    private final TourGuides guides;
    private final Payments payments;
    private final Ledger ledger;

    ShowingTheDoor(
            OfferedSlots offered,
            Slots slots,
            Stations stations,
            Bookings bookings,
            TourGuides guides,
            Payments payments,
            Ledger ledger) {
        this.offered = offered;
        this.slots = slots;
        this.stations = stations;
        this.bookings = bookings;
        this.guides = guides;
        this.payments = payments;
        this.ledger = ledger;
    }

    DoorView.Board board(String code, Optional<LocalDate> wanted) {
        var station = stations.find(code).orElseThrow(() -> TourRefused.notFound(code));
        var day = wanted.orElse(LocalDate.ofInstant(offered.now(), station.zone()));
        var from = day.atStartOfDay(station.zone()).toInstant();
        var until = day.plusDays(1).atStartOfDay(station.zone()).toInstant();
        var lines = slots.at(code, from, until).stream().map(this::line).toList();
        return new DoorView.Board(station, day, lines);
    }

    private DoorView.Line line(Slot slot) {
        var tickets = bookings.of(slot.id()).stream()
                .flatMap(booking -> bookings.tickets(booking.id()).stream())
                .filter(ticket -> !ticket.isVoid())
                .toList();
        return new DoorView.Line(
                slot.id(),
                slot.start().toLocalTime().toString(),
                slot.end().toLocalTime().toString(),
                offered.known(slot.id()).orElseThrow().tour().title(),
                slot.language(),
                guides.nameOf(slot),
                tickets.size(),
                (int) tickets.stream().filter(Ticket::isUsed).count(),
                standing(slot).capacity(),
                slot.isCancelled());
    }

    DoorView.Door door(long id, String told) {
        var known = offered.known(id).orElseThrow(() -> TourRefused.notFound(Long.toString(id)));
        var slot = known.slot();
        return new DoorView.Door(
                id,
                known.station(),
                slot.day(),
                slot.start().toLocalTime().toString(),
                slot.end().toLocalTime().toString(),
                known.tour().title(),
                slot.language(),
                slot.isCancelled(),
                standing(slot),
                bookings.of(id).stream().map(this::line).toList(),
                guides.speaking(known.tour().station(), slot.language()),
                told);
    }

    private DoorView.OfBooking line(Booking booking) {
        var isPaid = booking.payment()
                .flatMap(payments::find)
                .filter(Payment::isSettled)
                .isPresent();
        return new DoorView.OfBooking(booking, bookings.tickets(booking.id()), isPaid);
    }

    private Standing standing(Slot slot) {
        return Optional.ofNullable(ledger.standing(List.of(slot.places())).get(slot.places()))
                .orElse(new Standing(0, 0, 0));
    }
}
