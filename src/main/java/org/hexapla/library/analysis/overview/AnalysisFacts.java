package org.hexapla.library.analysis.overview;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
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
                inAllLanguages("analysis.fact.analysed"),
                inAllLanguages("analysis.fact.analysed-definition"),
                "analysis.fact.analysed-unit",
                FactSource.Extent.FLOW,
                Set.of("kind", "subject", "station", "person"),
                "library.fact_analysed",
                "/{lang}/documents/{record}",
                FactSource.Metric.of("library.analysed").about("library.document"));
    }

    private static LocalizedText inAllLanguages(String key) {
        Map<Language, String> texts = new TreeMap<>();
        Language.OFFICIAL.forEach(language -> texts.put(language, Messages.text(language, key)));
        return new LocalizedText(texts);
    }
}
