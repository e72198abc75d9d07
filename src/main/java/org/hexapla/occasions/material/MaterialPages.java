package org.hexapla.occasions.material;

import java.util.List;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.EventPages;
import org.hexapla.occasions.GuestNotes;
import org.springframework.stereotype.Component;

/// Leads from events to their materials, where there are any.
@Component
class MaterialPages implements EventPages, GuestNotes {

    private static final String TITLE = "materials.title";

    private final Materials materials;

    MaterialPages(Materials materials) {
        this.materials = materials;
    }

    @Override
    public List<Link> of(EventCode event) {
        return materials.of(event).stream()
                .filter(material -> material.audience() == Material.Audience.EVERYBODY)
                .findFirst()
                .map(_ -> new Link(TITLE, "/events/" + event + "/materials"))
                .stream()
                .toList();
    }

    @Override
    public List<Link> forStaff(EventCode event) {
        return List.of(new Link(TITLE, "/occasions/events/" + event + "/materials"));
    }

    @Override
    public List<Note> of(EventCode event, long registration, String own) {
        return materials.of(event).isEmpty() ? List.of() : List.of(new Note(TITLE, "", own + "/materials"));
    }
}
