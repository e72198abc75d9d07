package org.hexapla.library.analysis.overview;

import java.util.Set;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Messages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers the analysed records for counting.
@Configuration(proxyBeanMethods = false)
class AnalysisFacts {

    @Bean
    FactSource analysedFactSource() {
        return new FactSource(
                "library.analysed",
                Messages.inOfficialLanguages("analysis.fact.analysed"),
                Messages.inOfficialLanguages("analysis.fact.analysed-definition"),
                "analysis.fact.analysed-unit",
                FactSource.Extent.FLOW,
                Set.of("kind", "subject", "station", "person"),
                "library.fact_analysed",
                "/{lang}/documents/{record}",
                FactSource.Metric.of("library.analysed").about("library.document"));
    }
}
