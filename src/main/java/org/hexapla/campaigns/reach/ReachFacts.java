package org.hexapla.campaigns.reach;

import java.util.Set;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Messages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers what platforms say for counting: each measure is of its own metric, so that none is added to another.
@Configuration(proxyBeanMethods = false)
class ReachFacts {

    private static final Set<String> DIMENSIONS = Set.of(
            "initiative",
            "site",
            "language",
            "kind",
            "campaign",
            "post",
            "event",
            "hashtag",
            "platform",
            "account",
            "imported");

    @Bean
    FactSource reachViewsAsFacts() {
        return source("views", FactSource.Parts.APART);
    }

    @Bean
    FactSource reachImpressionsAsFacts() {
        return source("impressions", FactSource.Parts.APART);
    }

    /// The same person may be reached on two days, or from two accounts.
    @Bean
    FactSource reachUsersAsFacts() {
        return source("users", FactSource.Parts.OVERLAPPING);
    }

    @Bean
    FactSource reachInteractionsAsFacts() {
        return source("interactions", FactSource.Parts.APART);
    }

    @Bean
    FactSource reachParticipantsAsFacts() {
        return source("participants", FactSource.Parts.OVERLAPPING);
    }

    @Bean
    FactSource reachPostsAsFacts() {
        return source("posts", FactSource.Parts.APART);
    }

    private static FactSource source(String measure, FactSource.Parts parts) {
        var key = "reach.fact." + measure;
        var name = "reach." + measure;
        return new FactSource(
                        name,
                        Messages.inOfficialLanguages(key),
                        Messages.inOfficialLanguages(key + "-definition"),
                        key + "-unit",
                        FactSource.Extent.FLOW,
                        DIMENSIONS,
                        "campaigns.fact_reach_" + measure,
                        "/{lang}/campaigning/reach/records/{record}")
                .with(FactSource.Metric.of(name).with(parts).withSeveral("hashtag"));
    }
}
