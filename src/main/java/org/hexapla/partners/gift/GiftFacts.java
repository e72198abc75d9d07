package org.hexapla.partners.gift;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hexapla.figures.DimensionLabels;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers what donors gave for counting: one currency at a time, and in dollars at the rates that were stated.
@Configuration(proxyBeanMethods = false)
class GiftFacts {

    private static final String ADDRESS = "/{lang}/partners/agreements/{record}";

    @Bean
    FactSource giftsAsFacts() {
        var source = source("gift_value", Set.of("initiative", "country", "kind", "subject", "currency", "purpose"));
        return source.with(source.metric().inOne("currency"));
    }

    @Bean
    FactSource convertedGiftsAsFacts() {
        return source("gift_value_converted", Set.of("initiative", "country", "kind", "subject", "purpose"));
    }

    @Bean
    DimensionLabels purposesOfGifts() {
        return new DimensionLabels() {
            @Override
            public String dimension() {
                return "purpose";
            }

            @Override
            public Map<String, String> labels(Collection<String> values, Language reader) {
                var labels = new TreeMap<String, String>();
                Gift.PURPOSES.stream()
                        .filter(values::contains)
                        .forEach(code -> labels.put(code, Messages.text(reader, "gifts.purpose." + code)));
                return labels;
            }
        };
    }

    private static FactSource source(String measure, Set<String> dimensions) {
        var key = "gifts.fact." + measure.replace('_', '-');
        var name = "partners." + measure;
        return new FactSource(
                        name,
                        Messages.inOfficialLanguages(key),
                        Messages.inOfficialLanguages(key + "-definition"),
                        key + "-unit",
                        FactSource.Extent.FLOW,
                        dimensions,
                        "partners.fact_" + measure,
                        ADDRESS)
                .with(FactSource.Metric.of(name).about("partners.agreement"));
    }
}
