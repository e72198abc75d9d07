package org.hexapla.library.votes;

import java.util.Collection;
import java.util.List;
import org.hexapla.library.RecordId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How often two states voted alike, by year: a rollup of the ballots, for 83 million pairs of them are too many to
/// count while a reader waits.
///
/// Two states share a roll call if both voted yes, no or abstained; they agree if they voted the same of these.
@Component
class Agreement {

    private final JdbcClient database;

    Agreement(JdbcClient database) {
        this.database = database;
    }

    /// Notes that the years of these roll calls must be counted anew, in the caller's transaction.
    void isStaleFor(Collection<RecordId> rollCalls) {
        database.sql("""
                        insert into library.agreement_stale (year)
                        select distinct extract(year from date)::int from library.roll_call where record in (:records)
                        on conflict do nothing
                        """)
                .param("records", rollCalls.stream().map(RecordId::value).toList())
                .update();
    }

    /// After hundreds of thousands of new rows the database plans well only once it has looked at them.
    void haveTablesLookedAt() {
        for (var table : List.of("roll_call", "roll_call_subject", "ballot", "agreement")) {
            database.sql("analyze library." + table).update();
        }
    }

    List<Integer> staleYears() {
        return database.sql("select year from library.agreement_stale order by year")
                .query((row, _) -> row.getInt("year"))
                .list();
    }

    /// Counts a year anew. Ballots that come in meanwhile make the year stale again.
    @Transactional
    public void count(int year) {
        // Whoever takes the note away counts; others wait for it here and find nothing left to do.
        var taken = database.sql("delete from library.agreement_stale where year = :year")
                .param("year", year)
                .update();
        if (taken == 0) {
            return;
        }
        database.sql("delete from library.agreement where year = :year")
                .param("year", year)
                .update();
        database.sql("""
                        insert into library.agreement (state, other, year, same, shared)
                        select mine.state, theirs.state, :year,
                               count(*) filter (where mine.letter = theirs.letter), count(*)
                        from library.roll_call join library.ballot mine on mine.roll_call = record
                             join library.ballot theirs on theirs.roll_call = record and mine.state < theirs.state
                        where date >= make_date(:year, 1, 1) and date < make_date(:year + 1, 1, 1)
                          and mine.letter <> 'X' and theirs.letter <> 'X'
                        group by mine.state, theirs.state
                        """).param("year", year).update();
    }
}
