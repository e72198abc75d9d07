package org.hexapla.occasions.capacity;

import java.util.List;
import org.hexapla.jobs.JobKind;
import org.hexapla.jobs.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Makes every sum of the ledger again from its entries, and says where the state says something else. Job
/// `occasions.ledger-check`.
@Component
public class LedgerCheck implements JobKind {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerCheck.class);

    private static final String SUMS = """
            with summed as (
            select resource, sum(places) as places, sum(capacity) as capacity
            from occasions.entry group by resource
            ), parts as (
            select resource, sum(places) as places from occasions.part where live group by resource
            ), spans as (
            select resource, claim, span, sum(case what when 'held' then 1 when 'released' then -1 else 0 end)
            as times
            from occasions.entry where span is not null group by resource, claim, span
            ), last as (
            select distinct on (claim) claim, what from occasions.entry where claim is not null
            order by claim, id desc
            )
            select 'taken' as what, resource.id as number, taken::text as state,
            coalesce(summed.places, 0)::text as entries
            from occasions.resource left join summed on summed.resource = resource.id
            where taken <> coalesce(summed.places, 0)
            union all
            select 'capacity', resource.id, resource.capacity::text, coalesce(summed.capacity, 0)::text
            from occasions.resource left join summed on summed.resource = resource.id
            where resource.capacity <> coalesce(summed.capacity, 0)
            union all
            select 'parts', resource.id, taken::text, coalesce(parts.places, 0)::text
            from occasions.resource left join parts on parts.resource = resource.id
            where taken <> coalesce(parts.places, 0)
            union all
            select 'calendar', spans.resource, count(part.id)::text, spans.times::text
            from spans left join occasions.part on part.live and part.resource = spans.resource
            and part.claim = spans.claim and part.span = spans.span
            group by spans.resource, spans.claim, spans.span, spans.times
            having count(part.id) <> spans.times
            union all
            select 'claim', claim.id, claim.state, coalesce(last.what, '')
            from occasions.claim left join last on last.claim = claim.id
            where (claim.state = 'released') <> (coalesce(last.what, '') = 'released')
            order by 1, 2
            """;

    private final JdbcClient database;

    LedgerCheck(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "occasions.ledger-check";
    }

    @Override
    public boolean isStartedByHand() {
        return true;
    }

    @Override
    public void work(Work work) {
        var differences = differences();
        differences.forEach(difference -> LOG.error("the ledger does not add up: {}", difference));
        if (!differences.isEmpty()) {
            throw new IllegalStateException(differences.size() + " sums of the ledger are not those of its entries");
        }
    }

    /// @param what which sum it is
    /// @param number of the resource or the claim
    public record Difference(String what, long number, String state, String entries) {}

    /// One statement, and so of one moment, while others take and give back. Nothing where all is well.
    public List<Difference> differences() {
        return database.sql(SUMS)
                .query((row, _) -> new Difference(
                        row.getString("what"), row.getLong("number"), row.getString("state"), row.getString("entries")))
                .list();
    }
}
