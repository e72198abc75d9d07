package org.hexapla.translation.parity;

import java.util.Set;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.FactSource.Extent;
import org.hexapla.kernel.Messages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers what is owed in each language, and how it came out, for counting.
@Configuration(proxyBeanMethods = false)
class ParityFacts {

    private static final String CHANNELS = "channels";

    @Bean
    FactSource owedAsFacts() {
        return source("owed", Extent.FLOW, Set.of("language", "kind", "subject", CHANNELS, "timely"));
    }

    @Bean
    FactSource parityAsFacts() {
        return source("parity", Extent.STOCK, Set.of("language", "kind", "subject", CHANNELS, "state"));
    }

    @Bean
    FactSource lagAsFacts() {
        return source("lag", Extent.FLOW, Set.of("language", "kind", "subject", CHANNELS));
    }

    @Bean
    FactSource behindAsFacts() {
        return source("behind", Extent.STOCK, Set.of("language", "kind", "subject", CHANNELS, "state"));
    }

    @Bean
    FactSource debtAsFacts() {
        return source("debt", Extent.STOCK, Set.of("language", "kind", "subject", CHANNELS, "state"));
    }

    private static FactSource source(String name, Extent extent, Set<String> dimensions) {
        var measure = "translation." + name;
        return new FactSource(
                measure,
                Messages.inOfficialLanguages("parity.fact." + name),
                Messages.inOfficialLanguages("parity.fact." + name + "-definition"),
                "parity.fact." + name + "-unit",
                extent,
                dimensions,
                "translation.fact_" + name,
                "/{lang}/versions/{record}",
                FactSource.Metric.of(measure).withSeveral(CHANNELS));
    }
}
