package org.hexapla.occasions.closing;

import java.time.Clock;
import java.util.List;
import org.hexapla.jobs.JobKind;
import org.hexapla.jobs.Work;
import org.hexapla.occasions.booking.CallingOff;
import org.hexapla.occasions.station.ChangingStations;
import org.hexapla.occasions.station.Station;
import org.hexapla.occasions.station.Stations;
import org.hexapla.occasions.tour.SizingSlots;
import org.hexapla.occasions.tour.Slot;
import org.hexapla.occasions.tour.Slots;
import org.springframework.stereotype.Component;

/// Brings the coming times of a station in step with what its staff changed: calls off those that lie in a
/// closure, tells everybody who booked them, and makes groups as large as rooms and limits allow. One time
/// after the other, and each of it bears being done twice: where the program was killed it goes on.
@Component
class BringingInStep implements JobKind {

    private final Stations stations;
    private final Slots slots;
    private final CallingOff callingOff;
    private final SizingSlots sizing;
    private final Clock clock;

    BringingInStep(Stations stations, Slots slots, CallingOff callingOff, SizingSlots sizing, Clock clock) {
        this.stations = stations;
        this.slots = slots;
        this.callingOff = callingOff;
        this.sizing = sizing;
        this.clock = clock;
    }

    @Override
    public String name() {
        return ChangingStations.WORK;
    }

    @Override
    public void work(Work work) {
        var station =
                stations.find(work.parameters().getOrDefault("station", "")).orElseThrow();
        var coming = coming(station);
        var done = 0;
        for (var slot : coming) {
            if (work.isCancelled()) {
                return;
            }
            station.closures().stream()
                    .filter(closure -> closure.covers(slot.day()))
                    .forEach(closure -> callingOff.callOffFor(slot.id(), closure.id()));
            sizing.fit(station, List.of(slot));
            work.progress(++done, coming.size());
        }
    }

    private List<Slot> coming(Station station) {
        var now = clock.instant();
        return slots.at(station.code(), now, now.plus(java.time.Duration.ofDays(3 * 366)));
    }
}
