package org.hexapla.campaigns.action;

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

/// Offers what people told that they did for counting: a fact opens the action in the catalogue, never a person.
@Configuration(proxyBeanMethods = false)
class ActionFacts {

    private static final String MEASURE = "campaigns.actions";

    @Bean
    FactSource actionsAsFacts() {
        return new FactSource(
                        MEASURE,
                        Messages.inOfficialLanguages("actions.fact"),
                        Messages.inOfficialLanguages("actions.fact-definition"),
                        "actions.fact-unit",
                        FactSource.Extent.FLOW,
                        Set.of("person", "site", "country", "subject", "action", "team"),
                        "campaigns.fact_actions",
                        "/{lang}/actions/{record}")
                .with(FactSource.Metric.of(MEASURE).about("campaigns.action"));
    }

    @Bean
    DimensionLabels namesOfActions(Catalogue catalogue) {
        return new DimensionLabels() {
            @Override
            public String dimension() {
                return "action";
            }

            @Override
            public Map<String, String> labels(Collection<String> values, Language reader) {
                var labels = new TreeMap<String, String>();
                catalogue.all().stream()
                        .filter(action -> values.contains(action.code()))
                        .forEach(action ->
                                labels.put(action.code(), action.name().words(reader)));
                return labels;
            }
        };
    }
}
