package org.hexapla.partners.scorecard;

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

/// Offers what entities reported for counting.
@Configuration(proxyBeanMethods = false)
class ScorecardFacts {

    @Bean
    FactSource scorecardReportsAsFacts() {
        var key = "scorecards.fact.reports";
        var name = "partners.scorecard_reports";
        return new FactSource(
                        name,
                        Messages.inOfficialLanguages(key),
                        Messages.inOfficialLanguages(key + "-definition"),
                        key + "-unit",
                        FactSource.Extent.FLOW,
                        Set.of("initiative", "country", "kind", "subject", "scorecard", "year"),
                        "partners.fact_scorecard_reports",
                        "/{lang}/partners/scorecards/{record}")
                .with(FactSource.Metric.of(name).about("partners.partner"));
    }

    @Bean
    DimensionLabels namesOfScorecards(Scorecards scorecards) {
        return new DimensionLabels() {
            @Override
            public String dimension() {
                return "scorecard";
            }

            @Override
            public Map<String, String> labels(Collection<String> values, Language reader) {
                var labels = new TreeMap<String, String>();
                scorecards.all().stream()
                        .filter(scorecard -> values.contains(scorecard.code()))
                        .forEach(scorecard ->
                                labels.put(scorecard.code(), scorecard.name().words(reader)));
                return labels;
            }
        };
    }
}
