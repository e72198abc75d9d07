package org.hexapla.occasions.bureau;

import java.time.Duration;
import java.time.Instant;
import org.hexapla.calendar.Zone;
import org.hexapla.kernel.Language;
import org.springframework.stereotype.Component;

/// Schools that ask for briefings, for tests.
@Component
public class Callers {

    private final Requesting requesting;

    Callers(Requesting requesting) {
        this.requesting = requesting;
    }

    /// @return the end of the address of whoever asked
    public String asks() {
        var starts = Instant.parse("2035-07-02T08:00:00Z");
        var id = requesting.ask(new Briefing.Asking(
                "Ada Byron",
                "school@example.org",
                "School of the lake",
                Language.EN,
                Language.EN,
                "careers",
                starts,
                starts.plus(Duration.ofHours(1)),
                Zone.ALL.getFirst(),
                "Hall 2",
                40,
                ""));
        return requesting.address(id);
    }
}
