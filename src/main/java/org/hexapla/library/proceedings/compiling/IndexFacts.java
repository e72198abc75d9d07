package org.hexapla.library.proceedings.compiling;

import java.util.Set;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Messages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What can be counted of indexes: each once, on the day of its first issue.
@Configuration(proxyBeanMethods = false)
class IndexFacts {

    @Bean
    FactSource indexesAsFacts() {
        return new FactSource(
                "library.indexes",
                Messages.inOfficialLanguages("proceedings.fact.indexes"),
                Messages.inOfficialLanguages("proceedings.fact.indexes.definition"),
                "proceedings.fact.unit.indexes",
                FactSource.Extent.FLOW,
                Set.of("subject", "body", "session"),
                "library.fact_indexes",
                "/{lang}/proceedings/{record}");
    }
}
