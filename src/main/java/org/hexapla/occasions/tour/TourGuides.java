package org.hexapla.occasions.tour;

import java.util.List;
import org.hexapla.kernel.Language;
import org.springframework.stereotype.Component;

/// Who guides, for those at the door.
@Component
public class TourGuides {

    private final Guides guides;

    TourGuides(Guides guides) {
        this.guides = guides;
    }

    /// Who leads a tour at a time; empty for nobody.
    public String nameOf(Slot slot) {
        return slot.guide()
                .flatMap(lead -> guides.find(lead.who()))
                .map(Guide::name)
                .orElse("");
    }

    public List<Guide> speaking(String station, Language language) {
        return guides.speaking(station, language);
    }
}
