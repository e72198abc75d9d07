package org.hexapla.occasions.headcount;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hexapla.figures.DimensionLabels;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.occasions.EventCode;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers who registered, who had a place and who was there for counting, each as a measure of its own.
@Configuration(proxyBeanMethods = false)
class HeadcountFacts {

    private static final Set<String> DIMENSIONS =
            Set.of("person", "initiative", "language", "country", "audience", "gender", "kind", "subject", "mode");

    @Bean
    FactSource participantsAsFacts() {
        return source("participants");
    }

    @Bean
    FactSource registeredAsFacts() {
        return source("registered");
    }

    @Bean
    FactSource acceptedAsFacts() {
        return source("accepted");
    }

    private static FactSource source(String key) {
        var measure = "occasions." + key;
        return new FactSource(
                        measure,
                        Messages.inOfficialLanguages("events.fact." + key),
                        Messages.inOfficialLanguages("events.fact." + key + "-definition"),
                        "events.fact." + key + "-unit",
                        FactSource.Extent.FLOW,
                        DIMENSIONS,
                        "occasions.fact_" + key,
                        "/{lang}/events/{record}")
                .with(FactSource.Metric.of(measure).about(EventCode.KIND));
    }

    @Bean
    DimensionLabels audiencesOfEvents() {
        return new DimensionLabels() {
            @Override
            public String dimension() {
                return "audience";
            }

            @Override
            public Map<String, String> labels(Collection<String> values, Language reader) {
                var names = new HashMap<String, String>();
                for (var audience : Audience.values()) {
                    if (values.contains(audience.code())) {
                        names.put(audience.code(), Messages.text(reader, audience.messageKey()));
                    }
                }
                return names;
            }
        };
    }
}
