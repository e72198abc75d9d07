package org.hexapla.newsroom.press;

import java.util.Set;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Messages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers briefings, interviews, and the time to their transcripts for counting.
@Configuration(proxyBeanMethods = false)
class PressFacts {

    @Bean
    FactSource briefingsAsFacts() {
        return source("briefings", Set.of("kind", "subject"));
    }

    @Bean
    FactSource availabilityAsFacts() {
        return source("availability", Set.of("kind", "subject", "language"));
    }

    private static FactSource source(String key, Set<String> dimensions) {
        return new FactSource(
                        "newsroom." + key,
                        Messages.inOfficialLanguages("press.fact." + key),
                        Messages.inOfficialLanguages("press.fact." + key + "-definition"),
                        "press.fact." + key + "-unit",
                        FactSource.Extent.FLOW,
                        dimensions,
                        "newsroom.fact_" + key,
                        "/{lang}/press/briefings/{record}")
                .with(FactSource.Metric.of("newsroom." + key).about("newsroom.briefing"));
    }
}
