package org.hexapla.library.eresources.reports;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.hexapla.figures.DimensionLabels;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.library.eresources.ResourceId;
import org.hexapla.library.eresources.Resources;
import org.hexapla.library.eresources.Station;
import org.hexapla.library.eresources.Stations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The words for the values by which use is told apart.
@Configuration(proxyBeanMethods = false)
class DimensionWords {

    @Bean
    DimensionLabels resourcesByName(Resources resources) {
        return new Labels(
                "subject",
                (value, reader) -> value.matches("eresources\\.resource:\\d{1,15}")
                        ? resources
                                .find(new ResourceId(Long.parseLong(value.substring(value.indexOf(':') + 1))))
                                .map(kept -> kept.record().about().name().words(reader))
                                .orElse("")
                        : "");
    }

    @Bean
    DimensionLabels stationsByName(Stations stations) {
        return new Labels(
                "station",
                (value, reader) -> stations.find(value)
                        .map(Station::name)
                        .map(name -> name.words(reader))
                        .orElse(""));
    }

    @Bean
    DimensionLabels groupsByName() {
        return new Labels("group", worded("eresources.group."));
    }

    @Bean
    DimensionLabels audiencesByName() {
        return new Labels("audience", worded("eresources.audience."));
    }

    private static BiFunction<String, Language, String> worded(String prefix) {
        return (value, reader) -> value.matches("[a-z-]{1,20}") && Messages.has(prefix + value)
                ? Messages.text(reader, prefix + value)
                : "";
    }

    private record Labels(String dimension, BiFunction<String, Language, String> word) implements DimensionLabels {

        @Override
        public Map<String, String> labels(Collection<String> values, Language reader) {
            Map<String, String> labels = new HashMap<>();
            for (var value : values) {
                var label = word.apply(value, reader);
                if (!label.isEmpty()) {
                    labels.put(value, label);
                }
            }
            return labels;
        }
    }
}
