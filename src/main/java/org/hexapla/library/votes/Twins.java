package org.hexapla.library.votes;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.kernel.PartialDate;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.RecordId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Recognises a roll call that another source has told already.
///
/// By the resolution, where both know it. Otherwise by what was cast: in one session and month the same states
/// voted the same, and in no second roll call they did. In doubt two records are better than one wrong one.
@Component
class Twins {

    private final JdbcClient database;
    private final VoteReading reading;

    Twins(JdbcClient database, VoteReading reading) {
        this.database = database;
        this.reading = reading;
    }

    /// The search for the twins of the roll calls of one batch; it gives each record away once.
    Search search(String source) {
        var isAnythingElse = database.sql("select exists (select 1 from library.roll_call where source <> :source)")
                .param("source", source)
                .query(Boolean.class)
                .single();
        return new Search(isAnythingElse, new HashSet<>());
    }

    /// The one roll call that two sources tell: the official one's words, with what only the other one knows.
    RollCall joined(RecordId kept, RollCall said) {
        var known = reading.find(kept).orElseThrow();
        if (said.isOfficial()) {
            return said.alsoToldAs(known);
        }
        return known.isOfficial() ? known.alsoToldAs(said) : said;
    }

    private Optional<RecordId> ofResolution(RollCall rollCall, Symbol resolution) {
        return candidates(rollCall, "resolution_key = :key", Map.of("key", resolution.key())).stream()
                .findFirst();
    }

    private Optional<RecordId> ofBallots(RollCall rollCall) {
        if (!rollCall.isOnAWholeText()) {
            return Optional.empty();
        }
        var tally = rollCall.tally();
        var found = candidates(
                        rollCall,
                        """
                        session = :session and not of_paragraph and not of_amendment
                        and (resolution_key is null or :anonymous) and date between :from and :until
                        and (select count(*) filter (where letter = 'Y') = :yes
                                and count(*) filter (where letter = 'N') = :no
                                and count(*) filter (where letter = 'A') = :abstain
                             from library.ballot where roll_call = record)""",
                        Map.of(
                                "session", rollCall.session(),
                                "anonymous", rollCall.papers().resolution().isEmpty(),
                                // What is kept may be known by its month or year only and then stands on its first day.
                                "from", rollCall.date().first().withDayOfYear(1),
                                "until", rollCall.date().last(),
                                "yes", tally.yes(),
                                "no", tally.no(),
                                "abstain", tally.abstain()))
                .stream()
                .filter(id -> isSame(reading.find(id).orElseThrow(), rollCall))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private List<RecordId> candidates(RollCall rollCall, String condition, Map<String, ?> values) {
        return database.sql("""
                        select record from library.roll_call
                        where body = :body and source <> :source
                          and (source = :official or :source = :official)
                          and not exists (select 1 from library.roll_call_told
                                          where roll_call = record and roll_call_told.source = :source)
                          and\s""" + condition + " order by record")
                .param("body", rollCall.body())
                .param("source", rollCall.source())
                .param("official", OfficialVotes.SOURCE)
                .params(values)
                .query((row, _) -> new RecordId(row.getLong("record")))
                .list();
    }

    private static boolean isSame(RollCall one, RollCall other) {
        return mayBeOneDay(one.date(), other.date()) && cast(one).equals(cast(other));
    }

    private static boolean mayBeOneDay(PartialDate one, PartialDate other) {
        return !one.first().isAfter(other.last()) && !other.first().isAfter(one.last());
    }

    private static Map<String, Letter> cast(RollCall rollCall) {
        return rollCall.ballots().stream()
                .filter(ballot -> ballot.letter() != Letter.NOT_VOTING)
                .collect(Collectors.toMap(ballot -> ballot.state().value(), Ballot::letter));
    }

    /// @param isAnythingElse whether another source has told anything at all
    final class Search {

        private final boolean isAnythingElse;
        private final Set<RecordId> given;

        private Search(boolean isAnythingElse, Set<RecordId> given) {
            this.isAnythingElse = isAnythingElse;
            this.given = given;
        }

        Optional<RecordId> twin(RollCall rollCall) {
            if (!isAnythingElse) {
                return Optional.empty();
            }
            return rollCall.papers()
                    .resolution()
                    .flatMap(resolution -> ofResolution(rollCall, resolution))
                    .or(() -> ofBallots(rollCall))
                    .filter(given::add);
        }
    }
}
