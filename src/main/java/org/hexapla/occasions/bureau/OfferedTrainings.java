package org.hexapla.occasions.bureau;

import java.time.Clock;
import java.util.List;
import org.hexapla.occasions.event.Event;
import org.hexapla.occasions.event.EventQuestion;
import org.hexapla.occasions.event.Events;
import org.hexapla.occasions.material.Material;
import org.hexapla.occasions.material.Materials;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The group trainings to come, and what anybody may take home of trainings.
@Component
public class OfferedTrainings {

    private static final String GROUP = "group";
    private static final int MOST = 100;

    private final Events events;
    private final Materials materials;
    private final Clock clock;

    OfferedTrainings(Events events, Materials materials, Clock clock) {
        this.events = events;
        this.materials = materials;
        this.clock = clock;
    }

    /// @param coming the nearest first
    public record Offered(List<Event> coming, List<Material> materials) {}

    @Transactional(readOnly = true)
    Offered offered() {
        var question = new EventQuestion(GROUP, "", "", "", "", null, null, false).from(clock.instant());
        return new Offered(events.find(question, 0, MOST), materials.ofTrainings());
    }
}
