package org.hexapla.translation.desk;

import java.util.Set;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Messages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers the desk's work for counting.
@Configuration(proxyBeanMethods = false)
class DeskFacts {

    @Bean
    FactSource translatedFactSource() {
        return source("translated", FactSource.Extent.FLOW);
    }

    /// Its median is how long a language takes.
    @Bean
    FactSource turnaroundFactSource() {
        return source("turnaround", FactSource.Extent.FLOW);
    }

    @Bean
    FactSource loadFactSource() {
        return source("load", FactSource.Extent.STOCK);
    }

    private static FactSource source(String name, FactSource.Extent extent) {
        return new FactSource(
                "translation." + name,
                Messages.inOfficialLanguages("translating.fact." + name),
                Messages.inOfficialLanguages("translating.fact." + name + "-definition"),
                "translating.fact." + name + "-unit",
                extent,
                Set.of("language", "kind", "subject", "item"),
                "translation.fact_" + name,
                "/{lang}/translation/work/{record}");
    }
}
