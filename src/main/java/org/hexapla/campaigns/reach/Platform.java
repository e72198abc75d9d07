package org.hexapla.campaigns.reach;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.jspecify.annotations.Nullable;

/// A platform that is asked over its interface for what an account came to until now.
interface Platform {

    /// As accounts name it.
    String code();

    /// Whether it can be asked: whether it is configured.
    boolean isThere();

    Answer ask(Account account);

    /// @param followers how many follow it; null where the platform does not say
    /// @param posts the latest ones
    record Answer(@Nullable Long followers, List<Reading> posts) {

        public Answer {
            posts = List.copyOf(posts);
        }
    }

    /// A post with what it came to until now.
    ///
    /// @param language null where the platform does not say
    /// @param counted until now, not on one day
    record Reading(
            String external,
            String title,
            String address,
            LocalDate published,
            @Nullable Language language,
            List<String> hashtags,
            Map<Measure, Long> counted) {}

    /// What the platform counts by a measure.
    String definition(Measure measure);
}
