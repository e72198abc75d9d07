package org.hexapla.library.speeches;

import java.util.Set;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Messages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What can be counted of speeches.
@Configuration(proxyBeanMethods = false)
class SpeechFacts {

    @Bean
    FactSource speechesAsFacts() {
        return new FactSource(
                "library.speeches",
                text("library.fact.speeches"),
                text("library.fact.speeches.definition"),
                "library.fact.unit.speech",
                FactSource.Extent.FLOW,
                Set.of("language", "country", "subject", "body", "session"),
                "library.fact_speeches",
                "/{lang}/speeches/{record}");
    }

    private static LocalizedText text(String key) {
        var text = LocalizedText.none();
        for (var language : Language.OFFICIAL) {
            text = text.with(language, Messages.text(language, key));
        }
        return text;
    }
}
