package org.hexapla.partners.facts;

import org.hexapla.kernel.FactSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers for counting what advocates do, and what platforms say of their posts: the latter is added to nothing else.
@Configuration(proxyBeanMethods = false)
class AdvocacyFacts {

    private static final String ADVOCATE = "/{lang}/members/belongings/{record}/engagements";

    @Bean
    FactSource engagementsAsFacts() {
        return new Offer("engagements", "engagements", FactSource.Extent.FLOW, ADVOCATE, "partners.partner")
                .by("person", "initiative", "language", "country", "gender", "kind", "subject", "programme");
    }

    @Bean
    FactSource advocateInteractionsAsFacts() {
        return new Offer("advocate_interactions", "engagements", FactSource.Extent.FLOW, ADVOCATE, "partners.partner")
                .by("person", "initiative", "site", "language", "country", "gender", "subject", "programme");
    }
}
