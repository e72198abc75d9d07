package org.hexapla.campaigns.coverage;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes out the full words of articles once they have served: what stays is a title, an address and a short extract.
@Component
class ForgettingWords {

    private static final Duration KEPT = Duration.ofDays(90);

    private final Items items;
    private final Clock clock;

    ForgettingWords(Items items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "UTC")
    @Transactional
    void forget() {
        items.forgetBodies(clock.instant().minus(KEPT));
    }
}
