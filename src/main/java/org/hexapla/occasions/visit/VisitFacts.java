package org.hexapla.occasions.visit;

import java.util.Set;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Period;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers visitors, visits and those who did not come for counting.
@Configuration(proxyBeanMethods = false)
class VisitFacts {

    /// The last whole years in which the houses were open as they used to be.
    private static final Period USUAL =
            new Period(Period.year(2018).first(), Period.year(2019).last());

    @Bean
    FactSource visitorsAsFacts() {
        var source = source(
                "visitors", Set.of("site", "language", "country", "audience", "kind", "subject", "station", "mode"));
        return source.with(source.metric().comparedWith(USUAL));
    }

    @Bean
    FactSource visitsAsFacts() {
        return source("visits", Set.of("site", "language", "kind", "subject", "station", "mode"));
    }

    @Bean
    FactSource noShowsAsFacts() {
        return new FactSource(
                        "visits.no-shows",
                        Messages.inOfficialLanguages("visits.fact.no-shows"),
                        Messages.inOfficialLanguages("visits.fact.no-shows-definition"),
                        "visits.fact.no-shows-unit",
                        FactSource.Extent.FLOW,
                        Set.of("site", "language", "country", "audience", "kind", "subject", "station", "mode"),
                        "occasions.fact_no_shows",
                        "/{lang}/occasions/visits/slots/{record}")
                .with(FactSource.Metric.of("visits.no-shows").about("occasions.slot"));
    }

    private static FactSource source(String key, Set<String> dimensions) {
        return new FactSource(
                        "visits." + key,
                        Messages.inOfficialLanguages("visits.fact." + key),
                        Messages.inOfficialLanguages("visits.fact." + key + "-definition"),
                        "visits.fact." + key + "-unit",
                        FactSource.Extent.FLOW,
                        dimensions,
                        "occasions.fact_" + key,
                        "/{lang}/occasions/visits/records/{record}")
                .with(FactSource.Metric.of("visits." + key).about("occasions.visit"));
    }
}
