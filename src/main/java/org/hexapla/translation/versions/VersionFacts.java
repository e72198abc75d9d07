package org.hexapla.translation.versions;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
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
                inAllLanguages("translation.fact.versions"),
                inAllLanguages("translation.fact.versions-definition"),
                "translation.fact.versions-unit",
                FactSource.Extent.STOCK,
                Set.of("language", "kind", "subject", "item"),
                "translation.fact_versions",
                "/{lang}/versions/{record}");
    }

    private static LocalizedText inAllLanguages(String key) {
        Map<Language, String> texts = new TreeMap<>();
        Language.OFFICIAL.forEach(language -> texts.put(language, Messages.text(language, key)));
        return new LocalizedText(texts);
    }
}
