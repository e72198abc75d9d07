package org.hexapla.occasions.call;

import java.util.Set;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Messages;
import org.hexapla.occasions.EventCode;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers what was sent in for calls for counting.
@Configuration(proxyBeanMethods = false)
class CallFacts {

    private static final String MEASURE = "occasions.contributions";

    @Bean
    FactSource contributionsAsFacts() {
        return new FactSource(
                        MEASURE,
                        Messages.inOfficialLanguages("calls.fact"),
                        Messages.inOfficialLanguages("calls.fact-definition"),
                        "calls.fact-unit",
                        FactSource.Extent.FLOW,
                        Set.of("initiative", "language", "country", "gender", "kind", "subject"),
                        "occasions.fact_contributions",
                        "/{lang}/events/{record}")
                .with(FactSource.Metric.of(MEASURE).about(EventCode.KIND));
    }
}
