package org.hexapla.media.kept;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hexapla.search.Search;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Takes out of the index what readers may not have any more, within the hour.
@Component
public class ForgettingEnded {

    private final List<EndingRights> ending;
    private final Search search;
    private final Clock clock;

    ForgettingEnded(List<EndingRights> ending, Search search, Clock clock) {
        this.ending = ending;
        this.search = search;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 180_000)
    public void forget() {
        var yesterday = LocalDate.now(clock).minusDays(1);
        var ended = ending.stream()
                .flatMap(kind -> kind.endingOn(yesterday).stream())
                .toList();
        if (!ended.isEmpty()) {
            search.changed(ended);
        }
    }
}
