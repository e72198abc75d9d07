package org.hexapla.library.votes;

import java.util.Set;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Messages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What can be counted of votes.
@Configuration(proxyBeanMethods = false)
class VoteFacts {

    @Bean
    FactSource ballotsAsFacts() {
        return source(
                "library.ballots",
                "ballots",
                "library.fact_ballots",
                Set.of("country", "kind", "subject", "body", "session", "important", "vote"));
    }

    @Bean
    FactSource voteRecordsAsFacts() {
        return source(
                "library.votes",
                "votes",
                "library.fact_votes",
                Set.of("kind", "subject", "body", "session", "important", "paragraph", "amendment"));
    }

    @Bean
    FactSource rollCallsAsFacts() {
        return source(
                "library.roll-calls",
                "roll-calls",
                "library.fact_roll_calls",
                Set.of("kind", "subject", "body", "session", "important", "paragraph", "amendment"));
    }

    private static FactSource source(String measure, String key, String view, Set<String> dimensions) {
        return new FactSource(
                measure,
                Messages.inOfficialLanguages("library.fact." + key),
                Messages.inOfficialLanguages("library.fact." + key + ".definition"),
                "library.fact.unit." + key,
                FactSource.Extent.FLOW,
                dimensions,
                view,
                "/{lang}/votes/{record}");
    }
}
