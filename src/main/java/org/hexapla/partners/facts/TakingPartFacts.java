package org.hexapla.partners.facts;

import org.hexapla.kernel.FactSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers for counting whom members put forward for meetings and who was there: two measures, never one.
@Configuration(proxyBeanMethods = false)
class TakingPartFacts {

    private static final String MEETING = "/{lang}/partners/meetings/{record}";

    @Bean
    FactSource nominationsAsFacts() {
        return new Offer("nominations", "participation", FactSource.Extent.FLOW, MEETING, "partners.partner")
                .by("person", "initiative", "language", "country", "gender", "kind", "subject", "programme", "state");
    }

    @Bean
    FactSource meetingParticipantsAsFacts() {
        return new Offer("meeting_participants", "participation", FactSource.Extent.FLOW, MEETING, "partners.partner")
                .by("person", "initiative", "language", "country", "gender", "kind", "subject", "programme");
    }
}
