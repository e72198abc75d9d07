package org.hexapla.translation.versions;

import java.util.Set;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Messages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers the language versions of things for counting.
@Configuration(proxyBeanMethods = false)
class VersionFacts {

    @Bean
    FactSource versionFactSource() {
        return new FactSource(
                "translation.versions",
                Messages.inOfficialLanguages("translation.fact.versions"),
                Messages.inOfficialLanguages("translation.fact.versions-definition"),
                "translation.fact.versions-unit",
                FactSource.Extent.STOCK,
                Set.of("language", "kind", "subject", "item"),
                "translation.fact_versions",
                "/{lang}/versions/{record}");
    }
}
