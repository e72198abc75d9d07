package org.hexapla.campaigns.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps what people judge. In the caller's transaction, without asking who may.
@Repository
class Judgements {

    private final JdbcClient database;

    Judgements(JdbcClient database) {
        this.database = database;
    }

    List<Judgement> of(long item) {
        return database.sql("""
                        select message, coder, verdict, prominence, tone, settles from campaigns.watch_code
                        where item = :item order by message, settles, coded, coder
                        """)
                .param("item", item)
                .query(Judgements::judgement)
                .list();
    }

    /// The item's coders wait for each other here, so that no third one slips in between.
    void lock(long item) {
        database.sql("select id from campaigns.watch_item where id = :item for update")
                .param("item", item)
                .query(Long.class)
                .list();
    }

    /// @return whether it says something that was not there
    boolean put(long item, Judgement judgement, Instant coded) {
        return database.sql("""
                        insert into campaigns.watch_code
                            (item, message, coder, verdict, prominence, tone, settles, coded)
                        values (:item, :message, :coder, :verdict, :prominence, :tone, :settles, :coded)
                        on conflict (item, message, coder) do update set verdict = excluded.verdict,
                            prominence = excluded.prominence, tone = excluded.tone, coded = excluded.coded
                        where (watch_code.verdict, watch_code.prominence, watch_code.tone)
                            is distinct from (excluded.verdict, excluded.prominence, excluded.tone)
                        """)
                        .param("item", item)
                        .param("message", judgement.message())
                        .param("coder", judgement.coder())
                        .param("verdict", judgement.verdict().word())
                        .param("prominence", judgement.prominence())
                        .param("tone", judgement.tone())
                        .param("settles", judgement.settles())
                        .param("coded", Timestamp.from(coded))
                        .update()
                > 0;
    }

    /// The pairs of judgements of two people on one message in one article, of the days.
    List<Agreement.Pair> pairs(LocalDate from, LocalDate to) {
        return database.sql("""
                        select (array_agg(code.verdict order by code.coded, code.coder))[1] as one,
                            (array_agg(code.verdict order by code.coded, code.coder))[2] as other
                        from campaigns.watch_code code join campaigns.watch_item item on item.id = code.item
                        where not code.settles and item.day between :from and :to
                        group by code.item, code.message having count(*) > 1
                        """)
                .param("from", from)
                .param("to", to)
                .query((row, _) -> new Agreement.Pair(
                        Verdict.parse(row.getString("one")).orElseThrow(),
                        Verdict.parse(row.getString("other")).orElseThrow()))
                .list();
    }

    private static Judgement judgement(ResultSet row, int number) throws SQLException {
        return new Judgement(
                row.getString("message"),
                row.getString("coder"),
                Verdict.parse(row.getString("verdict")).orElseThrow(),
                row.getString("prominence"),
                row.getString("tone"),
                row.getBoolean("settles"));
    }
}
