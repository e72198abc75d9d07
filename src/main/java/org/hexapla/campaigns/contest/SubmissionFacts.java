package org.hexapla.campaigns.contest;

import java.util.Set;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Messages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers what was sent in for contests for counting.
@Configuration(proxyBeanMethods = false)
class SubmissionFacts {

    private static final String MEASURE = "campaigns.submissions";

    @Bean
    FactSource submissionsAsFacts() {
        return new FactSource(
                        MEASURE,
                        Messages.inOfficialLanguages("contests.fact"),
                        Messages.inOfficialLanguages("contests.fact-definition"),
                        "contests.fact-unit",
                        FactSource.Extent.FLOW,
                        Set.of("language", "country", "kind", "subject", "contest"),
                        "campaigns.fact_submissions",
                        "/{lang}/contest-entries/{record}")
                .with(FactSource.Metric.of(MEASURE).about("campaigns.campaign"));
    }
}
