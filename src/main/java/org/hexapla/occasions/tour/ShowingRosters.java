package org.hexapla.occasions.tour;

import java.time.Clock;
import java.time.Duration;
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
        var lines = guides.of(station.code()).stream()
                .map(guide -> new TourDeskView.OfGuide(
                        guide,
                        ledger.calendar(guide.calendar(), now, now.plus(AHEAD)).stream()
                                .map(taken -> turn(taken, station))
                                .toList()))
                .toList();
        return new TourDeskView.Roster(station, lines, unled);
    }

    private TourDeskView.Turn turn(Ledger.Taken taken, Station station) {
        var from = taken.from().atZone(station.zone());
        var slot = Optional.of(taken.holder())
                .filter(holder -> holder.kind().equals("occasions.slot"))
                .flatMap(holder -> slots.find(Long.parseLong(holder.id())));
        return new TourDeskView.Turn(
                from.toLocalDate(),
                from.toLocalTime().toString(),
                taken.until().atZone(station.zone()).toLocalTime().toString(),
                slot.map(Slot::id).orElse(0L),
                slot.flatMap(known -> tours.find(known.tour())).map(Tour::title).orElse(LocalizedText.none()));
    }
}
