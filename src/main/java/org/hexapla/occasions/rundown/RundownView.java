package org.hexapla.occasions.rundown;

import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.hexapla.occasions.event.Event;

/// The run of show of an event, by the clock of its place.
public record RundownView(Event event, RunOfShow show) {

    public String path() {
        return event.deskPath() + "/rundown";
    }

    public LocalTime time(Instant at) {
        return at.atZone(event.content().when().zone().id()).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    public String starts() {
        return show.starts()
                .atZone(event.content().when().zone().id())
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    /// By how many minutes it runs over the end of the event.
    public long over() {
        return show.over(event.content().when().ends());
    }
}
