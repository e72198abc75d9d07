package org.hexapla.newsroom.digest;

import java.util.Set;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Messages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers letters and those who have them for counting. Their records are shown to nobody: they are of private persons.
@Configuration(proxyBeanMethods = false)
class DigestFacts {

    @Bean
    FactSource digestFacts() {
        return source("newsroom.digests", "letters", "newsroom.fact_digests", FactSource.Extent.FLOW);
    }

    @Bean
    FactSource digestReaderFacts() {
        return source("newsroom.digest-readers", "readers", "newsroom.fact_digest_readers", FactSource.Extent.STOCK);
    }

    private static FactSource source(String measure, String word, String view, FactSource.Extent extent) {
        return new FactSource(
                measure,
                Messages.inOfficialLanguages("digest.fact." + word),
                Messages.inOfficialLanguages("digest.fact." + word + "-definition"),
                "digest.fact." + word + "-unit",
                extent,
                Set.of("language", "kind"),
                view,
                "");
    }
}
