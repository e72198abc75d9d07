package org.hexapla.campaigns.coverage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.figures.DimensionLabels;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers what was judged for counting: one an article or interview and outlet, once it is settled.
@Configuration(proxyBeanMethods = false)
class CoverageFacts {

    private static final String KEY = "mediawatch.fact.coverage";

    @Bean
    FactSource mediaCoverageAsFacts() {
        return new FactSource(
                        "media.coverage",
                        Messages.inOfficialLanguages(KEY),
                        Messages.inOfficialLanguages(KEY + "-definition"),
                        KEY + "-unit",
                        FactSource.Extent.FLOW,
                        Set.of(
                                "initiative",
                                "language",
                                "country",
                                "kind",
                                "outlet",
                                "message",
                                "tone",
                                "prominence",
                                "carries"),
                        "campaigns.fact_coverage",
                        "/{lang}/campaigning/coverage/articles/{record}")
                .with(FactSource.Metric.of("media.coverage").withSeveral("carries"));
    }

    @Bean
    DimensionLabels mediaOutletLabels() {
        return new Named("outlet", "mediawatch.tier.", Outlet.TIERS);
    }

    @Bean
    DimensionLabels mediaToneLabels() {
        return new Named("tone", "mediawatch.tone.", List.of("neutral", "positive", "negative", "mixed"));
    }

    @Bean
    DimensionLabels mediaProminenceLabels() {
        return new Named("prominence", "mediawatch.prominence.", Judgement.PROMINENCES);
    }

    @Bean
    DimensionLabels mediaMessageLabels() {
        return new Named("message", "mediawatch.verdict.", List.of("carried", "mentioned", "absent"));
    }

    private record Named(String dimension, String prefix, List<String> known) implements DimensionLabels {

        @Override
        public Map<String, String> labels(Collection<String> values, Language reader) {
            return known.stream()
                    .filter(values::contains)
                    .collect(Collectors.toMap(value -> value, value -> Messages.text(reader, prefix + value)));
        }
    }
}
