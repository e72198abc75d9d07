package org.hexapla.occasions.group;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hexapla.occasions.capacity.Ledger;
import org.hexapla.occasions.capacity.Standing;
import org.hexapla.occasions.station.Station;
import org.hexapla.occasions.station.Stations;
import org.hexapla.occasions.tour.Slot;
import org.hexapla.occasions.tour.Slots;
import org.hexapla.occasions.tour.Tour;
import org.hexapla.occasions.tour.TourRefused;
import org.hexapla.occasions.tour.Tours;
import org.springframework.stereotype.Component;

/// All that is said of groups, to themselves and to the staff.
@Component
class ShowingGroups {

    private static final Duration AROUND = Duration.ofDays(14);

    private final VisitingGroups groups;
    private final Stations stations;
    private final Slots slots;
    private final Tours tours;
    private final Ledger ledger;
    private final Clock clock;

    ShowingGroups(VisitingGroups groups, Stations stations, Slots slots, Tours tours, Ledger ledger, Clock clock) {
        this.groups = groups;
        this.stations = stations;
        this.slots = slots;
        this.tours = tours;
        this.ledger = ledger;
        this.clock = clock;
    }

    Station station(String code) {
        return stations.find(code).orElseThrow(() -> TourRefused.notFound(code));
    }

    GroupView.All all(String code) {
        return new GroupView.All(station(code), groups.of(code));
    }

    VisitingGroup find(long id) {
        return groups.find(id).orElseThrow(() -> TourRefused.notFound(Long.toString(id)));
    }

    GroupView.OfGroup one(VisitingGroup group, String key, String told) {
        return new GroupView.OfGroup(
                key,
                group,
                station(group.request().station()),
                slot(group)
                        // What was offered once and is over is no offer.
                        .filter(_ -> group.state() != VisitingGroup.State.REQUESTED)
                        .map(slot -> time(slot, tour(slot).orElseThrow(), 0)),
                groups.names(group.id()),
                told);
    }

    Optional<Slot> slot(VisitingGroup group) {
        return group.offer().flatMap(offer -> slots.find(offer.slot()));
    }

    Optional<Tour> tour(Slot slot) {
        return tours.find(slot.tour());
    }

    /// Times two weeks around the day that would suit them, with places enough.
    GroupView.Desk desk(VisitingGroup group, String told) {
        var station = station(group.request().station());
        var wanted = group.request().wanted().atStartOfDay(station.zone()).toInstant();
        var now = clock.instant();
        var open = slots.at(station.code(), wanted.minus(AROUND), wanted.plus(AROUND)).stream()
                .filter(slot -> !slot.isCancelled() && slot.when().starts().isAfter(now))
                .toList();
        var standing = ledger.standing(open.stream().map(Slot::places).toList());
        var known = tours.byCode(station.code());
        List<GroupView.Time> times = open.stream()
                .map(slot -> time(
                        slot,
                        Objects.requireNonNull(known.get(slot.tour())),
                        Optional.ofNullable(standing.get(slot.places()))
                                .map(Standing::left)
                                .orElse(0)))
                .filter(time -> time.left() >= group.request().party().many())
                .limit(100)
                .toList();
        return new GroupView.Desk(one(group, "", told), times);
    }

    private static GroupView.Time time(Slot slot, Tour tour, int left) {
        return new GroupView.Time(
                slot.id(),
                slot.day(),
                slot.start().toLocalTime().toString(),
                slot.end().toLocalTime().toString(),
                tour.title(),
                slot.language(),
                left);
    }
}
