package org.hexapla.forms.survey;

import java.util.Set;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Messages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers the answers to surveys for counting, and whether they agree.
@Configuration(proxyBeanMethods = false)
class SurveyFacts {

    @Bean
    FactSource agreementAsFacts() {
        var source = source("agreement", "agreement", Set.of("initiative", "language", "subject", "question"));
        return source.with(source.metric().asShare());
    }

    @Bean
    FactSource surveyAnswersAsFacts() {
        return source("answers", "survey_answers", Set.of("initiative", "language", "subject"));
    }

    private static FactSource source(String key, String view, Set<String> dimensions) {
        return new FactSource(
                        "surveys." + key,
                        Messages.inOfficialLanguages("surveys.fact." + key),
                        Messages.inOfficialLanguages("surveys.fact." + key + "-definition"),
                        "surveys.fact." + key + "-unit",
                        FactSource.Extent.FLOW,
                        dimensions,
                        "forms.fact_" + view,
                        "/{lang}/surveys/answers/{record}")
                .with(FactSource.Metric.of("surveys." + key).about("forms.survey"));
    }
}
