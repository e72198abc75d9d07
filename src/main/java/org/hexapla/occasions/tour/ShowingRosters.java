package org.hexapla.occasions.tour;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.occasions.capacity.Ledger;
import org.hexapla.occasions.station.Station;
import org.springframework.stereotype.Component;

/// Who leads what in the next four weeks, and who is away.
@Component
class ShowingRosters {

    private static final Duration AHEAD = Duration.ofDays(28);

    private final Guides guides;
    private final Slots slots;
    private final Tours tours;
    private final Ledger ledger;
    private final Clock clock;

    ShowingRosters(Guides guides, Slots slots, Tours tours, Ledger ledger, Clock clock) {
        this.guides = guides;
        this.slots = slots;
        this.tours = tours;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// @param unled how many tours nobody leads after what was noted just now; -1 where nothing was
    TourDeskView.Roster roster(Station station, int unled) {
        var now = clock.instant();
        var all = guides.of(station.code());
        var calendars = ledger.calendars(all.stream().map(Guide::calendar).toList(), now, now.plus(AHEAD));
        var led = slots.all(calendars.values().stream()
                .flatMap(List::stream)
                .flatMap(taken -> slot(taken).stream())
                .toList());
        var known = tours.byCode(station.code());
        var lines = all.stream()
                .map(guide -> new TourDeskView.OfGuide(
                        guide,
                        calendars.getOrDefault(guide.calendar(), List.of()).stream()
                                .map(taken -> turn(taken, led, known, station.zone()))
                                .toList()))
                .toList();
        return new TourDeskView.Roster(station, lines, unled);
    }

    /// The number of the slot for which time is taken; nothing where they are away.
    private static Optional<Long> slot(Ledger.Taken taken) {
        return Optional.of(taken.holder())
                .filter(holder -> holder.kind().equals("occasions.slot"))
                .map(holder -> Long.parseLong(holder.id()));
    }

    private static TourDeskView.Turn turn(
            Ledger.Taken taken, Map<Long, Slot> led, Map<String, Tour> tours, ZoneId zone) {
        var from = taken.from().atZone(zone);
        var slot = slot(taken).flatMap(id -> Optional.ofNullable(led.get(id)));
        return new TourDeskView.Turn(
                from.toLocalDate(),
                from.toLocalTime().toString(),
                taken.until().atZone(zone).toLocalTime().toString(),
                slot.map(Slot::id).orElse(0L),
                slot.flatMap(known -> Optional.ofNullable(tours.get(known.tour())))
                        .map(Tour::title)
                        .orElse(LocalizedText.none()));
    }
}
