package org.hexapla.forms.filling;

import java.time.Clock;
import org.hexapla.forms.Submissions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Erases every night what its form no longer keeps.
@Component
class ErasingOnTime {

    private static final int BATCH = 200;

    private final SubmissionTable table;
    private final Submissions submissions;
    private final Clock clock;

    ErasingOnTime(SubmissionTable table, Submissions submissions, Clock clock) {
        this.table = table;
        this.submissions = submissions;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 3 * * *", zone = "UTC")
    void erase() {
        for (var over = table.over(clock.instant(), BATCH);
                !over.isEmpty();
                over = table.over(clock.instant(), BATCH)) {
            over.forEach(submissions::erase);
        }
    }
}
