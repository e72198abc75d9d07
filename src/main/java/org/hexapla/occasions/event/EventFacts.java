package org.hexapla.occasions.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hexapla.figures.DimensionLabels;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.occasions.EventCode;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers events that were held and who spoke at them for counting, and the words for what they are told apart by.
@Configuration(proxyBeanMethods = false)
class EventFacts {

    @Bean
    FactSource heldEventsAsFacts() {
        return source("held", Set.of("initiative", "language", "country", "kind", "subject", "mode"));
    }

    @Bean
    FactSource speakersAsFacts() {
        return source("speakers", Set.of("person", "initiative", "country", "gender", "kind", "subject"));
    }

    private static FactSource source(String key, Set<String> dimensions) {
        var measure = "occasions." + key;
        return new FactSource(
                        measure,
                        Messages.inOfficialLanguages("events.fact." + key),
                        Messages.inOfficialLanguages("events.fact." + key + "-definition"),
                        "events.fact." + key + "-unit",
                        FactSource.Extent.FLOW,
                        dimensions,
                        "occasions.fact_" + key,
                        "/{lang}/events/{record}")
                .with(FactSource.Metric.of(measure).about(EventCode.KIND));
    }

    @Bean
    DimensionLabels kindsOfEvents(EventKinds kinds) {
        return new DimensionLabels() {
            @Override
            public String dimension() {
                return "kind";
            }

            @Override
            public Map<String, String> labels(Collection<String> values, Language reader) {
                var names = new HashMap<String, String>();
                kinds.all().forEach(kind -> names.put(kind.code(), kind.name().words(reader)));
                names.keySet().retainAll(values);
                return names;
            }
        };
    }

    @Bean
    DimensionLabels titlesOfEvents(Events events) {
        return new DimensionLabels() {
            @Override
            public String dimension() {
                return "subject";
            }

            @Override
            public Map<String, String> labels(Collection<String> values, Language reader) {
                var codes = values.stream()
                        .filter(value -> value.startsWith(EventCode.KIND + ":"))
                        .flatMap(value -> EventCode.parse(ItemRef.parse(value).id()).stream())
                        .toList();
                var names = new HashMap<String, String>();
                events.find(codes).stream()
                        .filter(Event::isPublic)
                        .forEach(event -> names.put(
                                event.code().item().toString(),
                                event.content().words().title().words(reader)));
                return names;
            }
        };
    }
}
