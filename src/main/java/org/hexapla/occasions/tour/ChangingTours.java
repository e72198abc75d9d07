package org.hexapla.occasions.tour;

import java.util.List;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
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
    private final People people;
    private final Audit audit;

    ChangingTours(Tours tours, Guides guides, People people, Audit audit) {
        this.tours = tours;
        this.guides = guides;
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

    boolean addRoom(@Nullable String key, String station, LocalizedText name) {
        people.requireStaff(Visits.DEPARTMENT);
        return guides.addRoom(key, station, name).isPresent();
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
