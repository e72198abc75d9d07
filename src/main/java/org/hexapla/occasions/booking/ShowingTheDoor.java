package org.hexapla.occasions.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hexapla.occasions.capacity.Ledger;
import org.hexapla.occasions.capacity.Standing;
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

    private static final Standing NOTHING = new Standing(0, 0, 0);

    private final OfferedSlots offered;
    private final Slots slots;
    private final Bookings bookings;
    private final TourGuides guides;
    private final Payments payments;
    private final Ledger ledger;

    ShowingTheDoor(
            OfferedSlots offered, Slots slots, Bookings bookings, TourGuides guides, Payments payments, Ledger ledger) {
        this.offered = offered;
        this.slots = slots;
        this.bookings = bookings;
        this.guides = guides;
        this.payments = payments;
        this.ledger = ledger;
    }

    DoorView.Board board(String code, Optional<LocalDate> wanted) {
        var station = offered.station(code).orElseThrow(() -> TourRefused.notFound(code));
        var day = wanted.orElse(LocalDate.ofInstant(offered.now(), station.zone()));
        var from = day.atStartOfDay(station.zone()).toInstant();
        var until = day.plusDays(1).atStartOfDay(station.zone()).toInstant();
        return new DoorView.Board(station, day, lines(code, slots.at(code, from, until)));
    }

    private List<DoorView.Line> lines(String station, List<Slot> day) {
        var tours = offered.tours(station);
        var names = guides.names(station);
        var admitted = bookings.admitted(day.stream().map(Slot::id).toList());
        var standing = ledger.standing(day.stream().map(Slot::places).toList());
        return day.stream()
                .map(slot -> {
                    var people = admitted.getOrDefault(slot.id(), Bookings.Admitted.NONE);
                    return new DoorView.Line(
                            slot.id(),
                            slot.start().toLocalTime().toString(),
                            slot.end().toLocalTime().toString(),
                            Objects.requireNonNull(tours.get(slot.tour())).title(),
                            slot.language(),
                            slot.guide()
                                    .map(lead -> names.getOrDefault(lead.who(), ""))
                                    .orElse(""),
                            people.out(),
                            people.used(),
                            standing.getOrDefault(slot.places(), NOTHING).capacity(),
                            slot.isCancelled());
                })
                .toList();
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
                !slot.when().ends().isAfter(offered.now()),
                slots.isSettled(id),
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
        return ledger.standing(List.of(slot.places())).getOrDefault(slot.places(), NOTHING);
    }
}
