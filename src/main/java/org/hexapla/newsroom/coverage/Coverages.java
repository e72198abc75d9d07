package org.hexapla.newsroom.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.HeldMeeting;
import org.hexapla.newsroom.ItemId;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps the meetings that are covered, and what was promised of each. In the caller's transaction, without asking
/// who may.
@Repository
class Coverages {

    private final JdbcClient database;

    Coverages(JdbcClient database) {
        this.database = database;
    }

    /// The coverage of a meeting, made where there is none.
    Coverage obtain(HeldMeeting meeting, PersonId by, Instant at) {
        database.sql("""
                        insert into newsroom.coverage (symbol, key, body, session, day, changed, changed_by)
                        values (:symbol, :key, :body, :session, :day, :at, :by) on conflict do nothing
                        """)
                .param("symbol", meeting.record().display())
                .param("key", meeting.record().key())
                .param("body", meeting.body())
                .param("session", meeting.session())
                .param("day", meeting.day())
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .update();
        return of(meeting.record()).orElseThrow();
    }

    Optional<Coverage> find(long id) {
        return database.sql("select * from newsroom.coverage where id = :id")
                .param("id", id)
                .query(Coverages::coverage)
                .optional();
    }

    Optional<Coverage> of(Symbol record) {
        return database.sql("select * from newsroom.coverage where key = :key")
                .param("key", record.key())
                .query(Coverages::coverage)
                .optional();
    }

    /// The meetings that an item covers.
    List<Coverage> of(ItemId item) {
        return database.sql("""
                        select coverage.* from newsroom.plan
                        join newsroom.coverage on 'meeting:' || coverage.symbol = plan.source
                        where plan.item = :item order by coverage.day, coverage.id
                        """)
                .param("item", item.value())
                .query(Coverages::coverage)
                .list();
    }

    /// The latest first.
    List<Coverage> latest(int most) {
        return database.sql("select * from newsroom.coverage order by day desc, id desc limit :most")
                .param("most", most)
                .query(Coverages::coverage)
                .list();
    }

    /// Within what time a kind was promised of a meeting; what was promised before stays.
    void promise(long coverage, CoverageLine line) {
        database.sql("""
                        insert into newsroom.coverage_promise (coverage, type, minutes) values (:coverage, :type, :minutes)
                        on conflict do nothing
                        """)
                .param("coverage", coverage)
                .param("type", line.type())
                .param("minutes", line.within().toMinutes())
                .update();
    }

    /// Within what time each kind was promised of a meeting.
    Map<String, Duration> promised(long coverage) {
        var promised = new HashMap<String, Duration>();
        database.sql("select type, minutes from newsroom.coverage_promise where coverage = :coverage")
                .param("coverage", coverage)
                .query(row -> {
                    promised.put(row.getString("type"), Duration.ofMinutes(row.getInt("minutes")));
                });
        return promised;
    }

    /// @param seen the version that was looked at
    /// @return whether it was still so
    boolean time(long id, int seen, @Nullable Instant opened, @Nullable Instant closed, PersonId by, Instant at) {
        return database.sql("""
                        update newsroom.coverage set version = version + 1, opened = :opened::timestamptz,
                            closed = :closed::timestamptz, changed = :at, changed_by = :by
                        where id = :id and version = :seen
                        """)
                        .param("id", id)
                        .param("seen", seen)
                        .param("opened", opened == null ? null : Timestamp.from(opened))
                        .param("closed", closed == null ? null : Timestamp.from(closed))
                        .param("at", Timestamp.from(at))
                        .param("by", by.value())
                        .update()
                > 0;
    }

    private static Coverage coverage(ResultSet row, int number) throws SQLException {
        var opened = row.getTimestamp("opened");
        var closed = row.getTimestamp("closed");
        return new Coverage(
                row.getLong("id"),
                row.getInt("version"),
                Symbol.of(row.getString("symbol")),
                row.getString("body"),
                row.getObject("day", LocalDate.class),
                opened == null ? null : opened.toInstant(),
                closed == null ? null : closed.toInstant());
    }
}
