package org.hexapla.occasions.booking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hexapla.kernel.Language;
import org.hexapla.occasions.capacity.Ledger;
import org.hexapla.occasions.capacity.ResourceId;
import org.hexapla.occasions.capacity.Standing;
import org.hexapla.occasions.station.Station;
import org.hexapla.occasions.station.Stations;
import org.hexapla.occasions.tour.Mode;
import org.hexapla.occasions.tour.Slot;
import org.hexapla.occasions.tour.Slots;
import org.hexapla.occasions.tour.Tour;
import org.hexapla.occasions.tour.TourRefused;
import org.hexapla.occasions.tour.Tours;
import org.springframework.stereotype.Component;

/// What can be booked, by station, tour, month, day and time.
@Component
class ShowingVisits {

    private static final int MONTHS_AHEAD = 18;

    private final Stations stations;
    private final Tours tours;
    private final Slots slots;
    private final OfferedSlots offered;
    private final Ledger ledger;

    ShowingVisits(Stations stations, Tours tours, Slots slots, OfferedSlots offered, Ledger ledger) {
        this.stations = stations;
        this.tours = tours;
        this.slots = slots;
        this.offered = offered;
        this.ledger = ledger;
    }

    VisitsView.Start start() {
        var all = stations.all();
        var online = all.stream()
                .flatMap(station -> tours.of(station.code()).stream()
                        .filter(tour ->
                                tour.content().isOffered() && tour.content().mode() == Mode.ONLINE)
                        .map(tour -> new VisitsView.FromAfar(station, tour)))
                .toList();
        return new VisitsView.Start(all, online);
    }

    VisitsView.AtStation station(String code) {
        var station = find(code);
        var today = LocalDate.ofInstant(offered.now(), station.zone());
        return new VisitsView.AtStation(
                station,
                tours.of(code).stream()
                        .filter(tour -> tour.content().isOffered())
                        .toList(),
                station.closures().stream()
                        .filter(closure -> !closure.last().isBefore(today))
                        .toList(),
                station.limits().stream()
                        .filter(limit -> !limit.last().isBefore(today))
                        .toList());
    }

    private Station find(String code) {
        return stations.find(code).orElseThrow(() -> TourRefused.notFound(code));
    }

    private Tour tour(Station station, String code) {
        return tours.find(code)
                .filter(tour ->
                        tour.station().equals(station.code()) && tour.content().isOffered())
                .orElseThrow(() -> TourRefused.notFound(code));
    }

    /// The month that is asked for, or the first in which there is something to book.
    VisitsView.OfTour tour(String stationCode, String code, Optional<YearMonth> month, Optional<Language> language) {
        var station = find(stationCode);
        var tour = tour(station, code);
        var today = LocalDate.ofInstant(offered.now(), station.zone());
        var shown = month.orElseGet(() -> open(station, tour, today, today.plusMonths(MONTHS_AHEAD)).stream()
                .findFirst()
                .map(slot -> YearMonth.from(slot.day()))
                .orElse(YearMonth.from(today)));
        var first = shown.atDay(1);
        var open = open(station, tour, first, first.plusMonths(1)).stream()
                .filter(slot -> language.isEmpty() || language.equals(Optional.of(slot.language())))
                .toList();
        var standing = standing(open);
        Map<LocalDate, List<Slot>> byDay =
                open.stream().collect(Collectors.groupingBy(Slot::day, TreeMap::new, Collectors.toList()));
        var days = byDay.entrySet().stream()
                .map(day -> new VisitsView.Day(
                        day.getKey(),
                        day.getValue().size(),
                        day.getValue().stream()
                                .mapToInt(slot -> left(standing, slot))
                                .sum()))
                .toList();
        return new VisitsView.OfTour(
                station,
                tour,
                shown,
                days,
                language,
                Optional.of(shown.minusMonths(1)).filter(before -> !before.isBefore(YearMonth.from(today))),
                Optional.of(shown.plusMonths(1))
                        .filter(after -> after.isBefore(YearMonth.from(today).plusMonths(MONTHS_AHEAD))));
    }

    VisitsView.OfDay day(String stationCode, String code, LocalDate day) {
        var station = find(stationCode);
        var tour = tour(station, code);
        var open = open(station, tour, day, day.plusDays(1));
        var standing = standing(open);
        return new VisitsView.OfDay(
                station,
                tour,
                day,
                open.stream().map(slot -> time(slot, left(standing, slot))).toList());
    }

    /// Times of the same tour within three months to which a group of that size can be moved.
    List<VisitsView.Other> others(OfferedSlots.Offered now, int people) {
        var today = LocalDate.ofInstant(offered.now(), now.station().zone());
        var open = open(now.station(), now.tour(), today, today.plusMonths(3));
        var standing = standing(open);
        return open.stream()
                .filter(slot -> slot.id() != now.slot().id() && left(standing, slot) >= people)
                .sorted(Comparator.comparing(slot -> slot.when().starts()))
                .limit(60)
                .map(slot -> new VisitsView.Other(slot.day(), time(slot, left(standing, slot))))
                .toList();
    }

    int left(Slot slot) {
        return ledger.left(slot.places());
    }

    VisitsView.Time time(Slot slot, int left) {
        return new VisitsView.Time(
                slot.id(),
                slot.start().toLocalTime().toString(),
                slot.end().toLocalTime().toString(),
                slot.language(),
                left,
                slot.when().starts());
    }

    private List<Slot> open(Station station, Tour tour, LocalDate first, LocalDate after) {
        var from = first.atStartOfDay(station.zone()).toInstant();
        var until = after.atStartOfDay(station.zone()).toInstant();
        return slots.of(tour.code(), from, until).stream()
                .filter(slot -> new OfferedSlots.Offered(slot, tour, station).isOpen(offered.now()))
                .toList();
    }

    private Map<ResourceId, Standing> standing(List<Slot> open) {
        return ledger.standing(open.stream().map(Slot::places).toList());
    }

    private static int left(Map<ResourceId, Standing> standing, Slot slot) {
        return Optional.ofNullable(standing.get(slot.places()))
                .map(Standing::left)
                .orElse(0);
    }
}
