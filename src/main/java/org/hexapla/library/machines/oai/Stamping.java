package org.hexapla.library.machines.oai;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hexapla.authorities.HeadingChanged;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordsWritten;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Gives each change of a record its place in the order in which harvesters are told of it.
///
/// A change has its time when it is made, and is seen when it is committed, perhaps a minute later: whoever asked in
/// between for all up to then would never hear of it. So changes are stamped after they are committed, by one at a
/// time, with the clock of the database, which all nodes share. What bears a time before an answer's own was therefore
/// there when the answer was made.
@Component
class Stamping {

    private static final int BATCH = 5000;

    /// Any number, so long as all who stamp take the same.
    private static final long LOCK = 6_001_157;

    private final JdbcClient database;
    private final TransactionTemplate transactions;

    Stamping(JdbcClient database, TransactionTemplate transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void note(RecordsWritten written) {
        database.sql("insert into library.harvest_due (record) select unnest(:records)")
                .param("records", numbers(written.records()))
                .update();
    }

    /// Records say a heading's words without keeping them: all that link to it say something else from now on.
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void note(HeadingChanged changed) {
        database.sql("""
                        insert into library.harvest_due (record)
                        select distinct record from library.heading_link where heading = :heading
                        """).param("heading", changed.heading().value()).update();
    }

    /// So that no harvester waits for all that an import brought.
    @Scheduled(fixedDelay = 10_000, initialDelay = 10_000)
    void stampFromTimeToTime() {
        if (isAnythingDue()) {
            settle();
        }
    }

    /// Stamps all that is committed.
    ///
    /// @return a time which no later stamp precedes
    Instant settle() {
        while (true) {
            var settled = transactions.execute(_ -> settleSome());
            if (settled != null && settled.isAll()) {
                return settled.at();
            }
        }
    }

    /// Places that were left so long ago that no list can ask for them.
    @Scheduled(fixedDelay = 3_600_000, initialDelay = 120_000)
    void forgetOldPlaces() {
        database.sql(
                        "delete from library.harvest_place where left_at < clock_timestamp() - make_interval(secs => :age)")
                .param("age", (double)
                        Listing.LONGEST_LIST.plus(Duration.ofDays(1)).toSeconds())
                .update();
    }

    private boolean isAnythingDue() {
        return database.sql("select exists (select from library.harvest_due)")
                .query(Boolean.class)
                .single();
    }

    private Settled settleSome() {
        // Held until the commit: whoever waits for it sees what was stamped.
        database.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((_, _) -> true)
                .single();
        var due = database.sql("""
                        with taken as (
                            delete from library.harvest_due where position in (
                                select position from library.harvest_due order by position limit :most)
                            returning record)
                        select record from taken
                        """).param("most", BATCH).query(Long.class).list();
        var now =
                database.sql("select clock_timestamp()").query(Timestamp.class).single();
        if (!due.isEmpty()) {
            stamp(due.stream().distinct().toArray(Long[]::new), now);
        }
        return new Settled(now.toInstant(), due.size() < BATCH);
    }

    private void stamp(Long[] records, Timestamp now) {
        database.sql("""
                        update library.harvest_place place set left_at = :now
                        from (select record, stamp, unnest(array_append(sets, '')) as set from library.harvest_entry
                              where record = any (:records)) held
                        where place.set = held.set and place.stamp = held.stamp and place.record = held.record
                        """).param("now", now).param("records", records).update();
        database.sql("""
                        insert into library.harvest_entry (record, stamp, open, sets)
                        select record, :now, open, sets from library.harvest_facts(:records)
                        on conflict (record) do update
                        set stamp = excluded.stamp, open = excluded.open, sets = excluded.sets
                        """).param("now", now).param("records", records).update();
        database.sql("""
                        insert into library.harvest_place (set, stamp, record)
                        select set, stamp, record from library.harvest_entry cross join unnest(array_append(sets, '')) set
                        where record = any (:records)
                        """).param("records", records).update();
    }

    private static Long[] numbers(List<RecordId> records) {
        return records.stream().map(RecordId::value).toArray(Long[]::new);
    }

    private record Settled(Instant at, boolean isAll) {}
}
