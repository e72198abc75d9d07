package org.hexapla.campaigns.contest;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.hexapla.forms.Submissions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Forgets who sent what, so long after the winners were found as the contest said; what won stays in the exhibition,
/// with the name that its author agreed to.
@Component
class ForgettingEntrants {

    private static final Duration DRAFTS = Duration.ofDays(180);

    private final Entries entries;
    private final Submissions submissions;
    private final ContestLetters letters;
    private final Clock clock;

    ForgettingEntrants(Entries entries, Submissions submissions, ContestLetters letters, Clock clock) {
        this.entries = entries;
        this.submissions = submissions;
        this.letters = letters;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 86_400_000, initialDelay = 1_500_000)
    @Transactional
    void forget() {
        var now = clock.instant();
        for (var entry : entries.forgettable(LocalDate.ofInstant(now, ZoneOffset.UTC), now.minus(DRAFTS))) {
            var submission = entry.content().submission();
            entries.forget(entry.id());
            if (entry.place() == null && submission != null) {
                submissions.erase(submission);
            }
            letters.forget(entry.author().mail());
            letters.forget(entry.author().guardianMail());
        }
    }
}
