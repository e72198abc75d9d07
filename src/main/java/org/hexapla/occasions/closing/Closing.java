package org.hexapla.occasions.closing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hexapla.occasions.capacity.Ledger;
import org.hexapla.occasions.station.ChangingStations;
import org.hexapla.occasions.station.Station;
import org.hexapla.occasions.station.StationRefused;
import org.hexapla.occasions.station.Stations;
import org.hexapla.occasions.tour.SchedulingSlots;
import org.hexapla.occasions.tour.Slot;
import org.hexapla.occasions.tour.Slots;
import org.springframework.stereotype.Component;

/// Opens stations again, and shows what closures and smaller groups came to.
@Component
class Closing {

    private final Stations stations;
    private final ChangingStations changing;
    private final SchedulingSlots scheduling;
    private final Slots slots;
    private final Ledger ledger;
    private final Clock clock;

    Closing(
            Stations stations,
            ChangingStations changing,
            SchedulingSlots scheduling,
            Slots slots,
            Ledger ledger,
            Clock clock) {
        this.stations = stations;
        this.changing = changing;
        this.scheduling = scheduling;
        this.slots = slots;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// What was called off for it and is still to come can be booked again.
    void reopen(String station, long closure) {
        changing.reopen(station, closure, () -> scheduling.resume(closure, clock.instant()));
    }

    ClosingView view(String code) {
        var station = stations.find(code).orElseThrow(() -> StationRefused.notFound(code));
        var calledOff = slots.calledOff(code);
        return new ClosingView(
                station,
                station.closures().stream()
                        .map(closure -> new ClosingView.OfClosure(
                                closure,
                                calledOff.getOrDefault(closure.id(), 0),
                                coming(station, closure.first(), closure.last()).size()))
                        .toList(),
                station.limits().stream().map(limit -> line(station, limit)).toList());
    }

    private ClosingView.OfLimit line(Station station, Station.Limit limit) {
        var times = coming(station, limit.first(), limit.last());
        var standing = ledger.standing(times.stream().map(Slot::places).toList());
        return new ClosingView.OfLimit(
                limit,
                times.size(),
                standing.values().stream().mapToInt(one -> one.taken()).sum(),
                standing.values().stream().mapToInt(one -> one.over()).sum());
    }

    /// Times on these days that are still to come and on.
    private List<Slot> coming(Station station, LocalDate first, LocalDate last) {
        var from = first.atStartOfDay(station.zone()).toInstant();
        var until = last.plusDays(1).atStartOfDay(station.zone()).toInstant();
        var now = clock.instant();
        return until.isBefore(now)
                ? List.of()
                : slots.at(station.code(), later(from, now), until).stream()
                        .filter(slot -> !slot.isCancelled())
                        .toList();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
