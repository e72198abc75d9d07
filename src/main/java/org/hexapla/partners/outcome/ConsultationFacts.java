package org.hexapla.partners.outcome;

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

/// Offers what was said in consultations, and how many different people said it, for counting.
@Configuration(proxyBeanMethods = false)
class ConsultationFacts {

    private static final Set<String> DIMENSIONS =
            Set.of("initiative", "language", "country", "subject", "consultation", "person");

    @Bean
    FactSource consultationContributionsAsFacts() {
        return source("contributions");
    }

    @Bean
    FactSource contributorsAsFacts() {
        var source = source("contributors");
        return source.with(source.metric().with(FactSource.Parts.PERSONS));
    }

    @Bean
    DimensionLabels namesOfConsultations(Consultations consultations) {
        return new DimensionLabels() {
            @Override
            public String dimension() {
                return "consultation";
            }

            @Override
            public Map<String, String> labels(Collection<String> values, Language reader) {
                var labels = new TreeMap<String, String>();
                consultations.all().stream()
                        .filter(consultation -> values.contains(consultation.code()))
                        .forEach(consultation -> labels.put(
                                consultation.code(), consultation.title().words(reader)));
                return labels;
            }
        };
    }

    private static FactSource source(String measure) {
        var key = "outcomes.fact." + measure;
        var name = "partners." + measure;
        return new FactSource(
                        name,
                        Messages.inOfficialLanguages(key),
                        Messages.inOfficialLanguages(key + "-definition"),
                        key + "-unit",
                        FactSource.Extent.FLOW,
                        DIMENSIONS,
                        "partners.fact_" + measure,
                        "/{lang}/consultations/{record}")
                .with(FactSource.Metric.of(name).about("partners.consultation"));
    }
}
