package org.hexapla.newsroom.coverage;

import java.util.Set;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Messages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers the minutes from the gavel to each language for counting: their median, or the share that came in time.
@Configuration(proxyBeanMethods = false)
class CoverageFacts {

    @Bean
    FactSource minutesFromTheGavel() {
        return new FactSource(
                        "newsroom.coverage",
                        Messages.inOfficialLanguages("coverage.fact"),
                        Messages.inOfficialLanguages("coverage.fact-definition"),
                        "coverage.fact-unit",
                        FactSource.Extent.FLOW,
                        Set.of("initiative", "language", "kind", "subject", "body", "timely"),
                        "newsroom.fact_coverage",
                        "/{lang}/coverage/{record}")
                .with(FactSource.Metric.of("newsroom.coverage").about("newsroom.coverage"));
    }
}
