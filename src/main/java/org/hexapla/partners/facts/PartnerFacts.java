package org.hexapla.partners.facts;

import java.util.Set;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Messages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers members, admissions, applications, fellows and what they wrote, commitments and country reviews for counting.
@Configuration(proxyBeanMethods = false)
class PartnerFacts {

    private static final String MEMBER = "/{lang}/members/{record}";

    @Bean
    FactSource partnerMembersAsFacts() {
        return source(
                "members",
                FactSource.Extent.STOCK,
                MEMBER,
                "initiative",
                "country",
                "gender",
                "kind",
                "subject",
                "programme");
    }

    @Bean
    FactSource partnerAdmissionsAsFacts() {
        return source(
                "admitted",
                FactSource.Extent.FLOW,
                MEMBER,
                "initiative",
                "country",
                "gender",
                "kind",
                "subject",
                "programme",
                "underrepresented");
    }

    @Bean
    FactSource participationApplicationsAsFacts() {
        return source(
                "participation_applications",
                FactSource.Extent.FLOW,
                "/{lang}/partners/applications/{record}",
                "initiative",
                "language",
                "country",
                "gender",
                "kind",
                "subject",
                "programme");
    }

    @Bean
    FactSource fellowsAsFacts() {
        return source(
                "fellows",
                FactSource.Extent.FLOW,
                MEMBER,
                "initiative",
                "country",
                "gender",
                "kind",
                "subject",
                "programme");
    }

    @Bean
    FactSource fellowStoriesAsFacts() {
        return source(
                "fellow_stories",
                FactSource.Extent.FLOW,
                MEMBER,
                "initiative",
                "language",
                "country",
                "gender",
                "subject",
                "programme");
    }

    @Bean
    FactSource commitmentsAsFacts() {
        return source(
                "commitments",
                FactSource.Extent.STOCK,
                MEMBER,
                "initiative",
                "country",
                "kind",
                "subject",
                "programme");
    }

    @Bean
    FactSource countryReviewsAsFacts() {
        return source(
                "country_reviews",
                FactSource.Extent.FLOW,
                "/{lang}/partners/country-reviews?of={record}",
                "initiative",
                "country",
                "subject");
    }

    private static FactSource source(String measure, FactSource.Extent extent, String address, String... dimensions) {
        var key = "partners.fact." + measure.replace('_', '-');
        var subject = switch (measure) {
            case "commitments" -> "partners.commitment";
            case "country_reviews" -> "partners.country-review";
            default -> "partners.partner";
        };
        var name = "partners." + measure;
        return new FactSource(
                        name,
                        Messages.inOfficialLanguages(key),
                        Messages.inOfficialLanguages(key + "-definition"),
                        key + "-unit",
                        extent,
                        Set.of(dimensions),
                        "partners.fact_" + measure,
                        address)
                .with(FactSource.Metric.of(name).about(subject));
    }
}
