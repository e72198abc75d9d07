package org.hexapla.library.eresources.reports;

import java.util.Set;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Messages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What can be counted of e-resources.
@Configuration(proxyBeanMethods = false)
class EResourceFacts {

    @Bean
    FactSource resourceUsesAsFacts() {
        return new FactSource(
                "eresources.uses",
                Messages.inOfficialLanguages("eresources.fact.uses"),
                Messages.inOfficialLanguages("eresources.fact.uses.definition"),
                "eresources.fact.uses.unit",
                FactSource.Extent.FLOW,
                Set.of("country", "audience", "kind", "subject", "vendor", "station", "group", "imported"),
                "library.fact_eresource_uses",
                "/{lang}/e-resources/uses/{record}",
                FactSource.Metric.of("eresources.uses").about("eresources.resource"));
    }

    /// A row is a person on a day: whatever days are asked for, each person counts once. Nobody is ever listed.
    @Bean
    FactSource remoteUsersAsFacts() {
        return new FactSource(
                "eresources.users",
                Messages.inOfficialLanguages("eresources.fact.users"),
                Messages.inOfficialLanguages("eresources.fact.users.definition"),
                "eresources.fact.users.unit",
                FactSource.Extent.FLOW,
                Set.of("person", "country", "audience", "station", "group"),
                "library.fact_eresource_users",
                "",
                FactSource.Metric.of("eresources.users").with(FactSource.Parts.PERSONS));
    }
}
