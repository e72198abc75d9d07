package org.hexapla.newsroom.story;

import java.util.HashSet;
import java.util.Set;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Messages;
import org.hexapla.newsroom.ItemId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers what is published, and what can be read, for counting.
///
/// A language of an item has a row for each channel, so rows are not added across channels: `distinct subject` counts
/// items.
@Configuration(proxyBeanMethods = false)
class ItemFacts {

    private static final Set<String> DIMENSIONS = Set.of("initiative", "site", "language", "kind", "subject", "theme");

    @Bean
    FactSource publishedAsFacts() {
        return source("newsroom.published", "published", FactSource.Extent.FLOW, withTimely())
                .with(metric("newsroom.published").with(FactSource.Parts.OVERLAPPING));
    }

    @Bean
    FactSource availableAsFacts() {
        return source("newsroom.available", "available", FactSource.Extent.STOCK, DIMENSIONS)
                .with(metric("newsroom.available").with(FactSource.Parts.OVERLAPPING));
    }

    @Bean
    FactSource guidesAsFacts() {
        return source(
                        "knowledge.guides",
                        "guides",
                        FactSource.Extent.STOCK,
                        Set.of("initiative", "subject", "theme", "languages"))
                .with(metric("knowledge.guides").withSeveral("languages"));
    }

    private static Set<String> withTimely() {
        var dimensions = new HashSet<>(DIMENSIONS);
        dimensions.add("timely");
        return dimensions;
    }

    private static FactSource.Metric metric(String measure) {
        return FactSource.Metric.of(measure).about(ItemId.KIND);
    }

    private static FactSource source(String measure, String key, FactSource.Extent extent, Set<String> dimensions) {
        return new FactSource(
                measure,
                Messages.inOfficialLanguages("newsroom.fact." + key),
                Messages.inOfficialLanguages("newsroom.fact." + key + "-definition"),
                "newsroom.fact." + key + "-unit",
                extent,
                dimensions,
                "newsroom.fact_" + key,
                "/{lang}/stories/{record}");
    }
}
