package org.hexapla.partners.facts;

import org.hexapla.kernel.FactSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers hubs and model conferences for counting.
@Configuration(proxyBeanMethods = false)
class HostingFacts {

    @Bean
    FactSource hubsAsFacts() {
        return new Offer("hubs", "hubs", FactSource.Extent.STOCK, "/{lang}/members/{record}", "partners.partner")
                .by("initiative", "country", "kind", "subject", "programme", "goal");
    }

    @Bean
    FactSource modelConferencesAsFacts() {
        return new Offer(
                        "model_conferences",
                        "conferences",
                        FactSource.Extent.FLOW,
                        "/{lang}/model-conferences",
                        "partners.conference")
                .by("country", "city", "subject");
    }
}
