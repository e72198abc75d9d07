package org.hexapla.occasions.booking;

import java.time.Clock;
import java.time.Instant;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.hexapla.occasions.station.Station;
import org.hexapla.occasions.station.Stations;
import org.hexapla.occasions.tour.Slot;
import org.hexapla.occasions.tour.Slots;
import org.hexapla.occasions.tour.Tour;
import org.hexapla.occasions.tour.Tours;
import org.hexapla.occasions.voucher.Vouchers;
import org.springframework.stereotype.Component;

/// Times of tours that can be booked just now: still to come, not called off, of a tour that is offered, on a day
/// on which the station is open.
@Component
class OfferedSlots {

    private final Slots slots;
    private final Tours tours;
    private final Stations stations;
    private final Vouchers vouchers;
    private final Clock clock;

    OfferedSlots(Slots slots, Tours tours, Stations stations, Vouchers vouchers, Clock clock) {
        this.slots = slots;
        this.tours = tours;
        this.stations = stations;
        this.vouchers = vouchers;
        this.clock = clock;
    }

    /// A time with all that is said of it.
    record Offered(Slot slot, Tour tour, Station station) {

        Instant refundableUntil() {
            return station.terms().refundableUntil(slot.when().starts());
        }

        boolean isOpen(Instant now) {
            return !slot.isCancelled()
                    && tour.content().isOffered()
                    && slot.when().starts().isAfter(now)
                    && !station.isClosed(slot.day());
        }
    }

    /// What can be booked.
    Optional<Offered> find(long slot) {
        return known(slot).filter(offered -> offered.isOpen(now()));
    }

    /// Whatever it is, also what is over.
    Optional<Offered> known(long slot) {
        return slots.find(slot)
                .flatMap(known -> tours.find(known.tour())
                        .flatMap(tour ->
                                stations.find(tour.station()).map(station -> new Offered(known, tour, station))));
    }

    Optional<Station> station(String code) {
        return stations.find(code);
    }

    /// By their codes.
    Map<String, Tour> tours(String station) {
        return tours.byCode(station);
    }

    /// Whether money is still given back to a guest who does not come, by the rule of the station.
    boolean isRefundable(Booking booking) {
        return known(booking.slot())
                .filter(known -> !now().isAfter(known.refundableUntil()))
                .isPresent();
    }

    Currency currency(Tour tour) {
        return stations.find(tour.station()).orElseThrow().currency();
    }

    Vouchers vouchers() {
        return vouchers;
    }

    Instant now() {
        return clock.instant();
    }
}
