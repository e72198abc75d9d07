package org.hexapla.library.catalogue;

import java.util.Set;
import org.hexapla.kernel.FactSource;
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
                Messages.inOfficialLanguages("library.fact.documents"),
                Messages.inOfficialLanguages("library.fact.documents-definition"),
                "library.fact.documents-unit",
                FactSource.Extent.STOCK,
                Set.of("kind", "subject", "languages", "bodies"),
                "library.fact_documents",
                "/{lang}/documents/{record}",
                FactSource.Metric.of("library.documents")
                        .about("library.document")
                        .withSeveral("languages", "bodies"));
    }
}
