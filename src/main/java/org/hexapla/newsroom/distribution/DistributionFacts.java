package org.hexapla.newsroom.distribution;

import java.util.Set;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Messages;
import org.hexapla.newsroom.ItemId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers for counting what media organisations took and used.
@Configuration(proxyBeanMethods = false)
class DistributionFacts {

    private static final Set<String> DIMENSIONS =
            Set.of("initiative", "language", "country", "kind", "subject", "organisation", "theme");

    @Bean
    FactSource downloadFacts() {
        return source("newsroom.downloads", "downloads", "newsroom.fact_downloads");
    }

    @Bean
    FactSource pickupFacts() {
        return source("newsroom.pickups", "pickups", "newsroom.fact_pickups");
    }

    /// Whoever took or used something, so that an organisation that did both is one.
    @Bean
    FactSource itemUseFacts() {
        return source("newsroom.item-uses", "uses", "newsroom.fact_item_uses");
    }

    private static FactSource source(String measure, String word, String view) {
        return new FactSource(
                measure,
                Messages.inOfficialLanguages("distribution.fact." + word),
                Messages.inOfficialLanguages("distribution.fact." + word + "-definition"),
                "distribution.fact." + word + "-unit",
                FactSource.Extent.FLOW,
                DIMENSIONS,
                view,
                "/{lang}/newsroom/uses/{record}",
                FactSource.Metric.of(measure).about(ItemId.KIND));
    }
}
