package org.hexapla.occasions.call;

import java.time.Clock;
import java.time.Duration;
import org.hexapla.forms.SubmissionErased;
import org.hexapla.forms.Submissions;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Forgets who sent what, once nothing comes of it any more.
@Component("forgettingContributors")
class Forgetting {

    private static final Duration DRAFTS = Duration.ofDays(365);
    private static final Duration KEPT = Duration.ofDays(365);

    private final Contributions contributions;
    private final Submissions submissions;
    private final Clock clock;

    Forgetting(Contributions contributions, Submissions submissions, Clock clock) {
        this.contributions = contributions;
        this.submissions = submissions;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 86_400_000, initialDelay = 1_200_000)
    @Transactional
    void forget() {
        var now = clock.instant();
        contributions.forget(now.minus(DRAFTS), now.minus(KEPT)).forEach(submissions::erase);
    }

    @EventListener
    void on(SubmissionErased erased) {
        if (erased.about().kind().equals(Contribution.KIND)) {
            contributions.forget(erased.submission());
        }
    }
}
