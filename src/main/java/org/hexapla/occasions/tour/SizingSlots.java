package org.hexapla.occasions.tour;

import java.util.List;
import java.util.Optional;
import org.hexapla.occasions.capacity.Ledger;
import org.hexapla.occasions.capacity.ResourceId;
import org.hexapla.occasions.capacity.Standing;
import org.hexapla.occasions.station.Station;
import org.hexapla.occasions.station.Stations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// How many may come at a time: as many as the tour or the staff says, unless the room holds fewer or the station has
/// smaller groups on that day. Whoever has a place keeps it.
@Component
public class SizingSlots {

    private final Tours tours;
    private final Guides guides;
    private final Slots slots;
    private final Stations stations;
    private final Ledger ledger;
    private final TransactionOperations transaction;

    SizingSlots(
            Tours tours,
            Guides guides,
            Slots slots,
            Stations stations,
            Ledger ledger,
            TransactionOperations transaction) {
        this.tours = tours;
        this.guides = guides;
        this.slots = slots;
        this.stations = stations;
        this.ledger = ledger;
        this.transaction = transaction;
    }

    /// Opens the places of a new time, which has no room yet.
    ResourceId open(int size, Station station, java.time.LocalDate day) {
        return ledger.open(Math.min(size, station.most(day)));
    }

    /// Brings the places of one time in step.
    void fit(long slot) {
        slots.find(slot)
                .ifPresent(known -> tours.find(known.tour())
                        .flatMap(tour -> stations.find(tour.station()))
                        .ifPresent(station -> fit(known, station, guides.rooms(station.code()))));
    }

    /// Brings the places of times of a station in step; each by itself, so that nobody who books waits long.
    ///
    /// @return how many were changed
    public int fit(Station station, List<Slot> times) {
        var rooms = guides.rooms(station.code());
        var changed = 0;
        for (var slot : times) {
            changed += fit(slot, station, rooms) ? 1 : 0;
        }
        return changed;
    }

    /// What somebody else says meanwhile is waited for.
    private boolean fit(Slot known, Station station, List<Room> rooms) {
        return Boolean.TRUE.equals(transaction.execute(_ ->
                slots.lock(known.id()).map(slot -> resize(slot, station, rooms)).orElse(false)));
    }

    private boolean resize(Slot slot, Station station, List<Room> rooms) {
        var wanted = Math.min(slot.size(), station.most(slot.day()));
        var room = slot.room()
                .flatMap(lead ->
                        rooms.stream().filter(known -> known.id() == lead.who()).findFirst());
        // Nobody waits for what is called off, nor is anybody offered it.
        var allowed =
                slot.isCancelled() ? 0 : Math.min(wanted, room.map(Room::most).orElse(Integer.MAX_VALUE));
        var isOther = standing(slot).capacity() != allowed;
        if (isOther) {
            ledger.resize(slot.places(), allowed);
        }
        return isOther;
    }

    private Standing standing(Slot slot) {
        return Optional.ofNullable(ledger.standing(List.of(slot.places())).get(slot.places()))
                .orElse(new Standing(0, 0, 0));
    }
}
