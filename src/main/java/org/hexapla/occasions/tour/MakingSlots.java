package org.hexapla.occasions.tour;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.occasions.station.Station;
import org.hexapla.occasions.station.Stations;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the times of a tour in series: on these days of the week, at these hours, in these languages; never on a
/// day on which the station is closed, never twice.
@Component
@Transactional
public class MakingSlots {

    private static final int MOST_DAYS = 400;

    private final Tours tours;
    private final Slots slots;
    private final Stations stations;
    private final Leading leading;
    private final SizingSlots sizing;
    private final People people;
    private final Audit audit;

    MakingSlots(
            Tours tours,
            Slots slots,
            Stations stations,
            Leading leading,
            SizingSlots sizing,
            People people,
            Audit audit) {
        this.tours = tours;
        this.slots = slots;
        this.stations = stations;
        this.leading = leading;
        this.sizing = sizing;
        this.people = people;
        this.audit = audit;
    }

    /// @param room nothing for none
    public record Series(
            String tour,
            LocalDate first,
            LocalDate last,
            Set<DayOfWeek> days,
            List<LocalTime> times,
            List<Language> languages,
            Optional<Room> room) {

        public Series {
            if (last.isBefore(first) || first.plusDays(MOST_DAYS).isBefore(last)) {
                throw TourRefused.badDays();
            }
        }
    }

    /// What became of a series.
    ///
    /// @param closed how often the station was closed
    /// @param known how often the tour was given then already
    /// @param unplaced how often the room was somebody else's
    /// @param unled of those made, how many nobody leads yet
    public record Made(int made, int closed, int known, int unplaced, int unled) {

        Made plus(Made other) {
            return new Made(
                    made + other.made,
                    closed + other.closed,
                    known + other.known,
                    unplaced + other.unplaced,
                    unled + other.unled);
        }
    }

    public Made make(Series series) {
        people.requireStaff(Visits.DEPARTMENT);
        var tour = tours.find(series.tour()).orElseThrow(() -> TourRefused.notFound(series.tour()));
        var station = stations.find(tour.station()).orElseThrow();
        var made = series.first()
                .datesUntil(series.last().plusDays(1))
                .filter(day -> series.days().contains(day.getDayOfWeek()))
                .flatMap(day -> series.times().stream().map(time -> day.atTime(time)))
                .flatMap(start -> series.languages().stream()
                        .map(language -> one(tour, station, start.atZone(station.zone()), language, series.room())))
                .reduce(new Made(0, 0, 0, 0, 0), Made::plus);
        audit.record(
                new ItemRef("occasions.tour", tour.code()),
                "scheduled",
                "",
                "{\"first\": \"%s\", \"last\": \"%s\", \"made\": %d}"
                        .formatted(series.first(), series.last(), made.made()));
        return made;
    }

    private Made one(Tour tour, Station station, ZonedDateTime start, Language language, Optional<Room> room) {
        var length = tour.content().length();
        if (!station.isOpen(start.toLocalDate(), start.toLocalTime(), length.minutes())) {
            return new Made(0, 1, 0, 0, 0);
        }
        if (slots.isThere(tour.code(), start.toInstant(), language)) {
            return new Made(0, 0, 1, 0, 0);
        }
        var when = new Slot.When(
                start.toInstant(), start.plusMinutes(length.minutes()).toInstant(), station.zone());
        var places = sizing.open(length.capacity(), station, start.toLocalDate());
        var id = slots.add(tour.code(), when, language, places, length.capacity());
        if (id.isEmpty()) {
            return new Made(0, 0, 1, 0, 0);
        }
        var slot = slots.find(id.get()).orElseThrow();
        var isPlaced = room.isEmpty() || leading.place(slot, room.get());
        if (room.isPresent()) {
            sizing.fit(slot.id());
        }
        return new Made(1, 0, 0, isPlaced ? 0 : 1, leading.isLed(slot.id()) ? 0 : 1);
    }
}
