package org.hexapla.partners.facts;

import org.hexapla.kernel.FactSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers for counting who of a roster was invited, who was there, and who sits on a steering committee.
@Configuration(proxyBeanMethods = false)
class RosterFacts {

    private static final String HEARING = "/{lang}/partners/hearings/{record}";

    @Bean
    FactSource invitationsAsFacts() {
        return new Offer("invitations", "roster", FactSource.Extent.FLOW, HEARING, "partners.hearing")
                .by("person", "initiative", "language", "country", "gender", "kind", "subject", "programme");
    }

    @Bean
    FactSource consultedAsFacts() {
        return new Offer("consulted", "roster", FactSource.Extent.FLOW, HEARING, "partners.hearing")
                .by("person", "initiative", "language", "country", "gender", "subject", "programme");
    }

    @Bean
    FactSource seatsAsFacts() {
        return new Offer(
                        "seats",
                        "roster",
                        FactSource.Extent.STOCK,
                        "/{lang}/partners/programmes/{record}/steering",
                        "partners.partner")
                .by("person", "initiative", "language", "country", "gender", "kind", "subject", "programme");
    }
}
