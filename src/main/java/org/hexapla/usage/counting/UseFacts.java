package org.hexapla.usage.counting;

import java.util.Set;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Messages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What can be counted of use.
@Configuration(proxyBeanMethods = false)
class UseFacts {

    private static final Set<String> DIMENSIONS =
            Set.of("site", "language", "country", "city", "kind", "subject", "theme", "imported");

    @Bean
    FactSource viewsAsFacts() {
        return source("usage.views", "views");
    }

    @Bean
    FactSource investigationsAsFacts() {
        return source("usage.investigations", "investigations");
    }

    @Bean
    FactSource requestsAsFacts() {
        return source("usage.requests", "requests");
    }

    @Bean
    FactSource uniqueDownloadsAsFacts() {
        return source("usage.unique_downloads", "unique-downloads");
    }

    @Bean
    FactSource searchesAsFacts() {
        return source("usage.searches", "searches");
    }

    @Bean
    FactSource usersAsFacts() {
        return source("usage.users", "users");
    }

    /// Items are told by their reference, so that a filter may name one by its id alone. Who has no account is
    /// known again for a month at most.
    private static FactSource.Metric metric(String measure) {
        return FactSource.Metric.of(measure)
                .about("library.document", "library.vote", "library.speech", "newsroom.item")
                .with(FactSource.Keys.MONTHLY);
    }

    private static FactSource source(String measure, String key) {
        return new FactSource(
                measure,
                Messages.inOfficialLanguages("usage.fact." + key),
                Messages.inOfficialLanguages("usage.fact." + key + ".definition"),
                "usage.fact." + key + ".unit",
                FactSource.Extent.FLOW,
                measure.equals("usage.users") ? withPeople() : DIMENSIONS,
                measure.replace("usage.", "usage.fact_"),
                "/{lang}/usage/records/{record}",
                metric(measure));
    }

    private static Set<String> withPeople() {
        return Set.of("site", "language", "country", "city", "person", "theme", "imported");
    }
}
