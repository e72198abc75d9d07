package org.hexapla.campaigns.kit;

import java.util.Set;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Messages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers the pieces of kits, how often they are taken away, and what countries made of campaigns for counting.
@Configuration(proxyBeanMethods = false)
class KitFacts {

    @Bean
    FactSource campaignAssetsAsFacts() {
        return source("assets", "initiative", "language", "kind", "subject");
    }

    @Bean
    FactSource campaignDownloadsAsFacts() {
        return source("downloads", "initiative", "language", "kind", "subject");
    }

    @Bean
    FactSource campaignLocalisationsAsFacts() {
        return source("localisations", "initiative", "language", "country", "subject");
    }

    private static FactSource source(String measure, String... dimensions) {
        var key = "kits.fact." + measure;
        var name = "campaigns." + measure;
        return new FactSource(
                        name,
                        Messages.inOfficialLanguages(key),
                        Messages.inOfficialLanguages(key + "-definition"),
                        key + "-unit",
                        FactSource.Extent.FLOW,
                        Set.of(dimensions),
                        "campaigns.fact_" + measure,
                        "/{lang}/campaigns/{record}")
                .with(FactSource.Metric.of(name).about("campaigns.campaign"));
    }
}
