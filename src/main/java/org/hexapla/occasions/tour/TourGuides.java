package org.hexapla.occasions.tour;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexapla.kernel.Language;
import org.springframework.stereotype.Component;

/// Who guides, for those at the door.
@Component
public class TourGuides {

    private final Guides guides;

    TourGuides(Guides guides) {
        this.guides = guides;
    }

    /// The names of a station's guides by their numbers.
    public Map<Long, String> names(String station) {
        return guides.of(station).stream().collect(Collectors.toMap(Guide::id, Guide::name));
    }

    public List<Guide> speaking(String station, Language language) {
        return guides.speaking(station, language);
    }
}
