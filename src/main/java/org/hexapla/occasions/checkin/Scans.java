package org.hexapla.occasions.checkin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexapla.occasions.EventCode;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps what was noted at the doors. In the caller's transaction, without asking who may.
@Repository
class Scans {

    private final JdbcClient database;

    Scans(JdbcClient database) {
        this.database = database;
    }

    /// What was noted.
    record Noted(long registration, String name, String door, Scan.Way way, Instant at) {}

    Optional<Noted> find(String id) {
        return database.sql("""
                        select scan.*, registration.name from occasions.scan
                        join occasions.registration on registration.id = scan.registration where scan.id = :id
                        """).param("id", id).query(Scans::noted).optional();
    }

    /// The last before a time.
    Optional<Noted> lastBefore(long registration, Instant at) {
        return database.sql("""
                        select scan.*, registration.name from occasions.scan
                        join occasions.registration on registration.id = scan.registration
                        where scan.registration = :registration and scan.at <= :at
                        order by scan.at desc, scan.received desc limit 1
                        """)
                .param("registration", registration)
                .param("at", Timestamp.from(at))
                .query(Scans::noted)
                .optional();
    }

    void add(Scan scan, EventCode event, long registration, PersonId by, Instant received) {
        database.sql("""
                        insert into occasions.scan (id, event, registration, door, way, at, received, noted_by)
                        values (:id, :event, :registration, :door, :way, :at, :received, :by) on conflict do nothing
                        """)
                .param("id", scan.id())
                .param("event", event.value())
                .param("registration", registration)
                .param("door", scan.door())
                .param("way", scan.way().code())
                .param("at", Timestamp.from(scan.at()))
                .param("received", Timestamp.from(received))
                .param("by", by.value())
                .update();
    }

    /// One row a person, however many doors: who was last seen coming in.
    long inside(EventCode event) {
        return database.sql("""
                        select count(*) from (
                            select distinct on (registration) way from occasions.scan where event = :event
                            order by registration, at desc, received desc
                        ) last where way = 'in'
                        """).param("event", event.value()).query(Long.class).single();
    }

    List<Noted> latest(EventCode event, int most) {
        return database.sql("""
                        select scan.*, registration.name from occasions.scan
                        join occasions.registration on registration.id = scan.registration
                        where scan.event = :event order by scan.at desc, scan.id limit :most
                        """)
                .param("event", event.value())
                .param("most", most)
                .query(Scans::noted)
                .list();
    }

    /// The numbers of those who have a place, so that a door without a line knows them.
    List<Long> accepted(EventCode event) {
        return database.sql("""
                        select id from occasions.registration
                        where event = :event and state = 'accepted' and source = '' order by id
                        """)
                .param("event", event.value())
                .query((row, _) -> row.getLong("id"))
                .list();
    }

    private static Noted noted(ResultSet row, int number) throws SQLException {
        return new Noted(
                row.getLong("registration"),
                row.getString("name"),
                row.getString("door"),
                Scan.Way.parse(row.getString("way")).orElseThrow(),
                row.getTimestamp("at").toInstant());
    }
}
