package org.hexapla.library.catalogue;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Messages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers the documents of the collection for counting.
@Configuration(proxyBeanMethods = false)
class DocumentFacts {

    @Bean
    FactSource documentFactSource() {
        return new FactSource(
                "library.documents",
                inAllLanguages("library.fact.documents"),
                inAllLanguages("library.fact.documents-definition"),
                "library.fact.documents-unit",
                FactSource.Extent.STOCK,
                Set.of("kind", "subject", "languages", "bodies"),
                "library.fact_documents",
                "/{lang}/documents/{record}",
                FactSource.Metric.of("library.documents")
                        .about("library.document")
                        .withSeveral("languages", "bodies"));
    }

    private static LocalizedText inAllLanguages(String key) {
        Map<Language, String> texts = new TreeMap<>();
        Language.OFFICIAL.forEach(language -> texts.put(language, Messages.text(language, key)));
        return new LocalizedText(texts);
    }
}
