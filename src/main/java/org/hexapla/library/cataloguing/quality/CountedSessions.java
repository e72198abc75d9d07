package org.hexapla.library.cataloguing.quality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.jobs.JobId;
import org.hexapla.library.proceedings.IndexedSession;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The sessions whose records are looked at, with what people said of each.
@Component
@Transactional
class CountedSessions {

    private static final String ALL = """
            select id, organ, code, agenda, first_meeting, last_meeting, counted, records, job
            from library.quality_session
            """;

    private final JdbcClient database;
    private final Clock clock;

    CountedSessions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Counted> find(IndexedSession session) {
        return database.sql(ALL + "where organ = :organ and code = :code")
                .param("organ", session.organ().letter())
                .param("code", session.code())
                .query(CountedSessions::counted)
                .optional();
    }

    /// The latest first.
    @Transactional(readOnly = true)
    public List<Counted> all() {
        return database.sql(ALL + "order by counted desc nulls first, id desc")
                .query(CountedSessions::counted)
                .list();
    }

    /// The session, which from now on is counted from time to time.
    Counted obtain(IndexedSession session) {
        var settings = Settings.usual(session);
        database.sql("""
                        insert into library.quality_session (organ, code, agenda, first_meeting, last_meeting, records)
                        values (:organ, :code, :agenda, 0, 0, 0) on conflict (organ, code) do nothing
                        """)
                .param("organ", session.organ().letter())
                .param("code", session.code())
                .param("agenda", settings.agenda())
                .update();
        return find(session).orElseThrow();
    }

    void set(long session, Settings settings) {
        database.sql("""
                        update library.quality_session
                        set agenda = :agenda, first_meeting = :first, last_meeting = :last where id = :session
                        """)
                .param("agenda", settings.agenda())
                .param("first", settings.first())
                .param("last", settings.last())
                .param("session", session)
                .update();
    }

    void countedBy(long session, JobId job) {
        database.sql("update library.quality_session set job = :job, started = :now where id = :session")
                .param("job", job.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("session", session)
                .update();
    }

    void counted(long session, int records) {
        database.sql("update library.quality_session set counted = :now, records = :records where id = :session")
                .param("now", Timestamp.from(clock.instant()))
                .param("records", records)
                .param("session", session)
                .update();
    }

    /// Sessions whose last counting began longer ago than that; of several nodes one has each.
    List<Counted> due(Duration age) {
        return database.sql(ALL + """
                        where coalesce(started, '-infinity') < :before order by id for update skip locked
                        """)
                .param("before", Timestamp.from(clock.instant().minus(age)))
                .query(CountedSessions::counted)
                .list();
    }

    private static Counted counted(ResultSet row, int number) throws SQLException {
        var counted = row.getTimestamp("counted");
        var job = row.getObject("job", UUID.class);
        return new Counted(
                row.getLong("id"),
                IndexedSession.parse(row.getString("organ"), row.getString("code"))
                        .orElseThrow(),
                new Settings(row.getString("agenda"), row.getInt("first_meeting"), row.getInt("last_meeting")),
                counted == null ? null : counted.toInstant(),
                row.getInt("records"),
                job == null ? null : new JobId(job));
    }

    /// @param at when it was counted last; null if never
    /// @param records how many were looked at
    /// @param job by which it was, or is being, counted
    record Counted(
            long id,
            IndexedSession session,
            Settings settings,
            @Nullable Instant at,
            int records,
            @Nullable JobId job) {}
}
