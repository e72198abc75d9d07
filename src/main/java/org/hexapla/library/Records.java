package org.hexapla.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.people.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The one register of records: gives ids, counts versions, keeps the whole previous state at each change.
///
/// What a record says is in the tables of its kind, whose owner calls this in the transaction of its own change.
/// Whether the acting person may do it is the owner's question; whether anybody else works on it just now is
/// asked here, of each [RecordGuard].
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Records {

    private final JdbcClient database;
    private final People people;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final List<RecordGuard> guards;

    Records(
            JdbcClient database,
            People people,
            Clock clock,
            ApplicationEventPublisher events,
            List<RecordGuard> guards) {
        this.database = database;
        this.people = people;
        this.clock = clock;
        this.events = events;
        this.guards = guards;
    }

    /// Makes records, and gives their ids in rising order.
    public List<RecordId> create(RecordKind kind, int count) {
        var created = database
                .sql("""
                        insert into library.record (kind, created, created_by, changed, changed_by)
                        select :kind, :now, :by, :now, :by from generate_series(1, :count)
                        returning id
                        """)
                .param("kind", kind.code())
                .param("now", now())
                .param("by", actor())
                .param("count", count)
                .query((row, _) -> new RecordId(row.getLong("id")))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparingLong(RecordId::value))
                .toList();
        events.publishEvent(new RecordsWritten(created));
        return created;
    }

    /// Notes the days on which records were made in an earlier system. They count on these days, and not on the day on
    /// which they came here.
    public void made(Map<RecordId, LocalDate> days) {
        if (days.isEmpty()) {
            return;
        }
        var ids = days.keySet().stream().toList();
        database.sql("""
                        update library.record set made = told.day
                        from unnest(:ids::bigint[], :days::date[]) as told (record, day) where id = told.record
                        """)
                .param("ids", ids.stream().map(RecordId::value).toArray(Long[]::new))
                .param(
                        "days",
                        ids.stream()
                                .map(id -> java.sql.Date.valueOf(java.util.Objects.requireNonNull(days.get(id))))
                                .toArray(java.sql.Date[]::new))
                .update();
    }

    /// Ends a version.
    ///
    /// @param version the version that the change began with
    /// @param before the whole record as it was, as JSON
    /// @throws RecordChanged if another change came first
    /// @throws RecordHeld if somebody else works on it
    public void change(RecordId record, int version, String before) {
        end(record, version, "changed", "", before);
    }

    /// Ends the last version; the id stays taken and the history readable.
    ///
    /// @throws RecordChanged if another change came first
    /// @throws RecordHeld if somebody else works on it
    public void remove(RecordId record, int version, String reason, String before) {
        end(record, version, "removed", reason, before);
    }

    /// Brings a removed record back, as a new version.
    ///
    /// @param version the number that the removal gave it
    /// @param state the whole record as it was and will be again, as JSON
    /// @throws RecordChanged if somebody brought it back already
    public void restore(RecordId record, int version, String state) {
        var restored = database.sql("""
                        update library.record set version = version + 1, changed = :now, changed_by = :by, state = 'live'
                        where id = :id and version = :version and state = 'removed'
                        """)
                .param("now", now())
                .param("by", actor())
                .param("id", record.value())
                .param("version", version)
                .update();
        if (restored == 0) {
            throw new RecordChanged(record);
        }
        keep(record, version, "restored", "", state);
    }

    /// Whoever opens a form is told at once that the record is closed to them, and not when they save.
    ///
    /// @throws RecordHeld if somebody else works on it
    @Transactional(readOnly = true)
    public void requireOpen(RecordId record) {
        guards.forEach(guard -> guard.requireOpen(record));
    }

    /// The record, removed or not.
    @Transactional(readOnly = true)
    public Optional<RecordEntry> find(RecordId record) {
        return database.sql("select * from library.record where id = :id")
                .param("id", record.value())
                .query(Records::entry)
                .optional();
    }

    /// What the record was, newest first.
    @Transactional(readOnly = true)
    public List<PastVersion> history(RecordId record) {
        return database.sql("""
                        select version, at, by, act, reason, before::text as before
                        from library.record_history where record = :record order by version desc
                        """)
                .param("record", record.value())
                .query((row, _) -> new PastVersion(
                        row.getInt("version"),
                        row.getTimestamp("at").toInstant(),
                        row.getObject("by", UUID.class),
                        row.getString("act"),
                        row.getString("reason"),
                        row.getString("before")))
                .list();
    }

    private void end(RecordId record, int version, String act, String reason, String before) {
        requireOpen(record);
        // The version in the condition lets only one of two writers through; no lock is needed.
        var ended = database.sql("""
                        update library.record
                        set version = version + 1, changed = :now, changed_by = :by,
                            state = case when :act = 'removed' then 'removed' else state end
                        where id = :id and version = :version and state = 'live'
                        """)
                .param("now", now())
                .param("by", actor())
                .param("act", act)
                .param("id", record.value())
                .param("version", version)
                .update();
        if (ended == 0) {
            throw new RecordChanged(record);
        }
        keep(record, version, act, reason, before);
    }

    private void keep(RecordId record, int version, String act, String reason, String before) {
        database.sql("""
                        insert into library.record_history (record, version, at, by, act, reason, before)
                        values (:id, :version, :now, :by, :act, :reason, :before::jsonb)
                        """)
                .param("id", record.value())
                .param("version", version)
                .param("now", now())
                .param("by", actor())
                .param("act", act)
                .param("reason", reason)
                .param("before", before)
                .update();
        events.publishEvent(new RecordsWritten(List.of(record)));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private UUID actor() {
        return people.current()
                .orElseThrow(() -> new IllegalStateException("nobody acts"))
                .id()
                .value();
    }

    private static RecordEntry entry(ResultSet row, int number) throws SQLException {
        return new RecordEntry(
                new RecordId(row.getLong("id")),
                RecordKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getInt("version"),
                row.getTimestamp("created").toInstant(),
                row.getObject("created_by", UUID.class),
                row.getTimestamp("changed").toInstant(),
                row.getObject("changed_by", UUID.class),
                row.getString("state").equals("removed"));
    }
}
