package org.hexapla.library.speeches;

import java.util.Set;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Messages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What can be counted of speeches.
@Configuration(proxyBeanMethods = false)
class SpeechFacts {

    @Bean
    FactSource speechRecordsAsFacts() {
        return source("library.speeches", "speeches", "library.fact_speeches");
    }

    @Bean
    FactSource speechesGivenAsFacts() {
        return source("library.speeches-given", "speeches-given", "library.fact_speeches_given");
    }

    private static FactSource source(String measure, String key, String view) {
        return new FactSource(
                measure,
                Messages.inOfficialLanguages("library.fact." + key),
                Messages.inOfficialLanguages("library.fact." + key + ".definition"),
                "library.fact.unit." + key,
                FactSource.Extent.FLOW,
                Set.of("language", "country", "subject", "body", "session"),
                view,
                "/{lang}/speeches/{record}");
    }
}
