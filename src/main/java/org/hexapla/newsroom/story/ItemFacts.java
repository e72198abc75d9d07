package org.hexapla.newsroom.story;

import java.util.Set;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Messages;
import org.hexapla.newsroom.ItemId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What can be counted of items. One that is read in two channels stands in two rows, so that items are counted by
/// distinct subject, and rows are never added.
@Configuration(proxyBeanMethods = false)
class ItemFacts {

    private static final Set<String> DIMENSIONS = Set.of("language", "kind", "site", "initiative", "subject", "theme");

    @Bean
    FactSource publishedItemsAsFacts() {
        return source("published", FactSource.Extent.FLOW);
    }

    @Bean
    FactSource availableItemsAsFacts() {
        return source("available", FactSource.Extent.STOCK);
    }

    private static FactSource source(String key, FactSource.Extent extent) {
        var measure = "newsroom." + key;
        return new FactSource(
                        measure,
                        text("newsroom.fact." + key),
                        text("newsroom.fact." + key + "-definition"),
                        "newsroom.fact.unit",
                        extent,
                        DIMENSIONS,
                        "newsroom.fact_" + key,
                        "/{lang}/stories/{record}")
                .with(FactSource.Metric.of(measure)
                        .with(FactSource.Parts.OVERLAPPING)
                        .about(ItemId.KIND));
    }

    private static LocalizedText text(String key) {
        var text = LocalizedText.none();
        for (var language : Language.OFFICIAL) {
            text = text.with(language, Messages.text(language, key));
        }
        return text;
    }
}
