package org.hexapla.occasions.tour;

import java.util.List;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.occasions.station.ChangingStations;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Offers tours and changes them, and takes guides and rooms in.
@Component
@Transactional
class ChangingTours {

    private final Tours tours;
    private final Guides guides;
    private final ChangingStations changing;
    private final People people;
    private final Audit audit;

    ChangingTours(Tours tours, Guides guides, ChangingStations changing, People people, Audit audit) {
        this.tours = tours;
        this.guides = guides;
        this.changing = changing;
        this.people = people;
        this.audit = audit;
    }

    void add(Tour tour) {
        people.requireStaff(Visits.DEPARTMENT);
        if (!tours.add(tour)) {
            throw TourRefused.taken();
        }
        note(tour, "created");
    }

    void change(Tour tour) {
        people.requireStaff(Visits.DEPARTMENT);
        if (!tours.change(tour)) {
            throw TourRefused.changed();
        }
        note(tour, "changed");
    }

    /// @param key by which a file knows them; null where none does
    /// @return whether they were not known
    boolean addGuide(@Nullable String key, String station, String name, List<Language> languages) {
        people.requireStaff(Visits.DEPARTMENT);
        if (name.isBlank() || name.length() > 200 || languages.isEmpty()) {
            throw TourRefused.incomplete();
        }
        var id = guides.add(key, station, name.strip(), languages);
        id.ifPresent(number -> audit.record(
                new ItemRef("occasions.guide", Long.toString(number)),
                "created",
                "",
                "{\"station\": \"%s\"}".formatted(station)));
        return id.isPresent();
    }

    /// @param key by which a file knows it; null where none does
    /// @param capacity how many it holds; 0 where nobody says
    /// @return whether it was not known
    boolean addRoom(@Nullable String key, String station, LocalizedText name, int capacity) {
        people.requireStaff(Visits.DEPARTMENT);
        if (name.isEmpty()) {
            throw TourRefused.incomplete();
        }
        var id = guides.addRoom(key, station, name, capacity);
        id.ifPresent(number -> note(number, "created", capacity));
        return id.isPresent();
    }

    /// The times given in it are brought in step: whoever has a place keeps it.
    void changeRoom(String station, long room, LocalizedText name, int capacity) {
        people.requireStaff(Visits.DEPARTMENT);
        if (name.isEmpty()) {
            throw TourRefused.incomplete();
        }
        if (!guides.changeRoom(station, room, name, capacity)) {
            throw TourRefused.notFound(Long.toString(room));
        }
        note(room, "changed", capacity);
        changing.bringInStep(station);
    }

    private void note(long room, String action, int capacity) {
        audit.record(
                new ItemRef("occasions.room", Long.toString(room)),
                action,
                "",
                "{\"capacity\": %d}".formatted(capacity));
    }

    private void note(Tour tour, String action) {
        audit.record(
                new ItemRef("occasions.tour", tour.code()),
                action,
                "",
                "{\"station\": \"%s\", \"mode\": \"%s\", \"offered\": %s}"
                        .formatted(
                                tour.station(),
                                tour.content().mode().code(),
                                tour.content().isOffered()));
    }
}
